import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import type {Facts} from '../src/document/document.ts'
import {createLinter, type Page} from '../src/lint.ts'
import {root} from './support/rules.ts'

const folder = fileURLToPath(new URL('test-fixtures', root))
const texts = globSync('**/*.{txt,md}', {cwd: folder}).toSorted()

/** A fixture, with what `NAME.facts.json` beside it says of the page. */
function readPage(name: string): Page {
  const facts = path.join(folder, name.replace(/\.\w+$/, '.facts.json'))
  const known: Facts = existsSync(facts) ? JSON.parse(readFileSync(facts, 'utf8')) : {}
  return {
    format: name.endsWith('.md') ? 'markdown' : 'text',
    ...known,
    text: readFileSync(path.join(folder, name), 'utf8')
  }
}

describe('every rule is silent on good text', () => {
  const linter = createLinter({extends: 'all'})
  it.each(texts.filter((name) => name.startsWith('clean/')))('%s', (name) => {
    expect(linter(readPage(name)).messages.map(({line, ruleId, actual}) => `${line} ${ruleId}: ${actual}`)).toEqual([])
  })
})

describe('the preset finds what stands beside the fixture', () => {
  const linter = createLinter()
  // Every rule touches the sample; tests of its own look at it.
  it.each(texts.filter((name) => !/^(?:clean|sample)\//.test(name)))('%s', async (name) => {
    const {verdict, score, messages} = linter(readPage(name))
    const report = messages.map(
      ({line, column, endLine, endColumn, severity, message, ruleId}) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity}: ${message} [${ruleId}]`
    )
    const expected = [...report, `${verdict}, ${(100 * score).toFixed(1)} % content`, ''].join('\n')
    await expect(expected).toMatchFileSnapshot(path.join(folder, name.replace(/\.\w+$/, '.expected')))
  })
})

it('the preset’s output over all fixtures is, byte for byte, that of the stored run', async () => {
  const linter = createLinter()
  const lines = texts.flatMap((fixture) => {
    const {messages, ...outcome} = linter(readPage(fixture))
    return [{fixture, ...outcome}, ...messages].map((part) => `${JSON.stringify(part)}\n`)
  })
  await expect(lines.join('')).toMatchFileSnapshot(path.join(folder, 'stored-run.jsonl'))
})
