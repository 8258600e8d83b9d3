import {describe, expect, it} from 'vitest'
import {cuePhrases, surePhrases} from '../src/catalogs/boilerplate-phrases.ts'
import {measure} from '../src/classifier/measures.ts'
import {PhraseBook, type Known} from '../src/classifier/phrases.ts'
import {splitLines} from '../src/document/lines.ts'

const catalog = [...Object.entries(surePhrases), ...Object.entries(cuePhrases)]
const entries = catalog.flatMap(([kind, phrases]) =>
  Object.entries(phrases).map(([phrase, line]) => [line, phrase, kind] as const)
)

function find(book: PhraseBook, line: string): Known | undefined {
  return measure(line, splitLines(line), book).phrases.get(0)
}

describe('each phrase matches its line and nothing around it', () => {
  it.each(entries)('%s', (line, phrase, kind) => {
    const alone = new PhraseBook({[kind]: {[phrase]: line}}, {})
    expect(find(alone, line)?.kind).toBe(kind)
    expect(find(alone, `${line.toUpperCase()}!`)?.kind).toBe(kind)
    expect(find(alone, `Yesterday ${line}`)).toBeUndefined()
  })
})

/** A phrase's lines, one for each word that may stand in one of its places, the others being as short as they may be. */
function linesOf(phrase: string): readonly string[] {
  const places = phrase.split(' ').map((place) => ({
    words: place === '*' ? [''] : place.replace(/[?+]$/, '').split('|'),
    isNeeded: place !== '*' && !place.endsWith('?')
  }))
  const write = (word: string): string => (word === '#' ? '12' : word)
  return places.flatMap(({words}, chosen) =>
    words.map((word) =>
      places
        .map((place, index) => (index === chosen ? word : place.isNeeded ? (place.words[0] ?? '') : ''))
        .filter(Boolean)
        .map(write)
        .join(' ')
    )
  )
}

it.each(entries)('any words of it make its line: %s, %s', (line, phrase, kind) => {
  const alone = new PhraseBook({[kind]: {[phrase]: line}}, {})
  for (const other of linesOf(phrase)) expect([other, find(alone, other)?.kind]).toEqual([other, kind])
})

const sure = new PhraseBook(surePhrases, {})

it.each([
  '',
  'Leave a reply on the kitchen table',
  'Copyright law is older than the printing press',
  'Share this bread with the neighbours',
  'Facebook and Twitter face new rules',
  'Comments are closed to nobody, the mayor said'
])('no phrase is %j', (line) => {
  expect(find(sure, line)).toBeUndefined()
})

const book = new PhraseBook(surePhrases, cuePhrases)

it.each([
  ['a mark before it', '• Share this article'],
  ['a sign that is no word', 'Close ×'],
  ['figures', '12 comments'],
  ['a figure that is a single sign', 'View ½ comments'],
  ['a hyphen', 'Your e-mail address'],
  ['an apostrophe', 'Don’t have an account? Sign up'],
  ['no word in front', '© 2024 Harbour Weekly']
])('a phrase with %s is known: %s', (_what, line) => {
  expect(find(book, line)).toBeDefined()
})

it.each(entries)('the line of a phrase is known among all phrases: %s', (line) => {
  expect(find(book, line)).toBeDefined()
})
