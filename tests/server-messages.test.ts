import {globSync} from 'tinyglobby'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {continuations, serverMessages} from '../src/catalogs/server-messages/index.ts'
import {Document} from '../src/document/document.ts'
import {formsOf} from '../src/failure/messages.ts'
import {isExample} from '../src/failure/quotation.ts'
import {root} from './support/rules.ts'

const folder = fileURLToPath(new URL('test-fixtures/clean', root))
const cleanTexts = globSync('*.txt', {cwd: folder}).map(
  (name) => new Document(readFileSync(path.join(folder, name), 'utf8'))
)

describe.each(serverMessages)('$example', ({example}) => {
  it('is found by its own form, whole, and by no other', () => {
    const {
      lines,
      serverMessages: [message, ...others]
    } = new Document(example)
    expect(others).toEqual([])
    expect(message?.form.example).toBe(example)
    expect(message?.first.index).toBe(0)
    expect(message?.last.index).toBe(lines.length - 1)
    expect(formsOf(lines[0]?.text ?? '').map((form) => form.example)).toEqual([example])
  })
})

it('good text has none but what it quotes', () => {
  const found = cleanTexts.flatMap((document) =>
    document.serverMessages.filter(({first}) => !isExample(document, first)).map(({first}) => first.text)
  )
  expect(found).toEqual([])
})

it.each(continuations)('a message goes on with $example', ({example}) => {
  expect(continuations.filter((other) => other.line.test(example))).toHaveLength(1)
})
