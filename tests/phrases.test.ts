import {describe, expect, it} from 'vitest'
import {cuePhrases, surePhrases} from '../src/catalogs/boilerplate-phrases.ts'
import {column, measure} from '../src/classifier/measures.ts'
import {PhraseBook} from '../src/classifier/phrases.ts'
import {splitLines} from '../src/document/lines.ts'

const catalog = [...Object.entries(surePhrases), ...Object.entries(cuePhrases)]
const entries = catalog.flatMap(([kind, phrases]) =>
  Object.entries(phrases).map(([phrase, line]) => [line, phrase, kind] as const)
)

describe('each phrase matches its line and nothing around it', () => {
  it.each(entries)('%s', (line, phrase, kind) => {
    const alone = new PhraseBook({[kind]: {[phrase]: line}}, {})
    expect(alone.find(line)?.kind).toBe(kind)
    expect(alone.find(`${line.toUpperCase()}!`)?.kind).toBe(kind)
    expect(alone.find(`Yesterday ${line}`)).toBeUndefined()
  })
})

const book = new PhraseBook(surePhrases, {})

it.each([
  '',
  'Leave a reply on the kitchen table',
  'Copyright law is older than the printing press',
  'Share this bread with the neighbours',
  'Facebook and Twitter face new rules',
  'Comments are closed to nobody, the mayor said'
])('no phrase is %j', (line) => {
  expect(book.find(line)).toBeUndefined()
})

it.each(entries)('a line that is a phrase is looked at: %s', (line) => {
  const measures = measure(line, splitLines(line), new PhraseBook(surePhrases, cuePhrases))
  expect(measures.get(0, column.phrase)).toBeGreaterThan(0)
})
