import {globSync} from 'tinyglobby'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {continuations, serverMessages} from '../src/catalogs/server-messages.ts'
import {splitLines} from '../src/document/lines.ts'
import {findServerMessages} from '../src/failure/messages.ts'
import {root} from './support/rules.ts'

const folder = fileURLToPath(new URL('test-fixtures/clean', root))
const cleanLines = globSync('*.{txt,md}', {cwd: folder}).flatMap((name) =>
  splitLines(readFileSync(path.join(folder, name), 'utf8'))
)

/** The forms that see the start of a message in a line. */
const speaking = (line: string): readonly string[] =>
  serverMessages.filter(({opens}) => new RegExp(`^\\s*(?:${opens.source})`).test(line)).map(({example}) => example)

describe.each(serverMessages)('$example', ({example, opens}) => {
  it('is found by its own form, whole, and by no other', () => {
    const lines = splitLines(example)
    const [message, ...others] = findServerMessages(lines)
    expect(others).toEqual([])
    expect(message?.form.example).toBe(example)
    expect(message?.first.index).toBe(0)
    expect(message?.last.index).toBe(lines.length - 1)
    expect(speaking(lines[0]?.text ?? '')).toEqual([example])
  })

  it('speaks in no good text', () => {
    const own = new RegExp(`^\\s*(?:${opens.source})`)
    expect(cleanLines.filter(({text}) => own.test(text))).toEqual([])
  })
})

it.each(continuations)('a message goes on with $example', ({line, example}) => {
  expect(example).toMatch(line)
  expect(cleanLines.filter(({text}) => line.test(text))).toEqual([])
  expect(continuations.filter((other) => other.line.test(example))).toHaveLength(1)
})
