import {describe, expect, it} from 'vitest'
import {surePhrases} from '../src/catalogs/boilerplate-phrases.ts'
import {PhraseBook} from '../src/classifier/phrases.ts'

const entries = Object.entries(surePhrases).flatMap(([kind, phrases]) =>
  Object.entries(phrases).map(([phrase, line]) => [line, phrase, kind] as const)
)

describe('each phrase matches its line and nothing around it', () => {
  it.each(entries)('%s', (line, phrase, kind) => {
    const alone = new PhraseBook({[kind]: {[phrase]: line}})
    expect(alone.kindOf(line)).toBe(kind)
    expect(alone.kindOf(`${line.toUpperCase()}!`)).toBe(kind)
    expect(alone.kindOf(`Yesterday ${line}`)).toBeUndefined()
  })
})

const book = new PhraseBook(surePhrases)

it.each([
  '',
  'Leave a reply on the kitchen table',
  'Copyright law is older than the printing press',
  'Share this bread with the neighbours',
  'Facebook and Twitter face new rules',
  'Comments are closed to nobody, the mayor said'
])('no phrase is %j', (line) => {
  expect(book.kindOf(line)).toBeUndefined()
})
