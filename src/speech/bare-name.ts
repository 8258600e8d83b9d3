import {
  calendarWords,
  capitalizedParticles,
  clauseOpeners,
  functionWords,
  generationalSuffixes,
  honorifics,
  hyphenatedParticles,
  nameParticles,
  sentenceOpeners
} from '../catalogs/name-words.ts'
import {codeAt, isLetter, isSpace, startOfLowercase, wordBefore} from './letters.ts'
import type {NameIndex} from './name-index.ts'
import {WordSet} from './word-set.ts'

/** A name of one word or two, with its honorific, particles and suffix: “Mr. van der Berg Jr.”, “García Márquez” */
export interface BareName {
  /** Index of the name's word, the last of two. */
  readonly index: number
  /** Index of the first word, which is an honorific, a capitalised particle or the name itself. */
  readonly first: number
  /** The word that names, without honorific and particles. */
  readonly name: string
  /** Offset of the name, honorific and particles included. */
  readonly start: number
  /** Offset of the name without its honorific. */
  readonly surnameStart: number
  readonly end: number
  /** Whether the name has two words: a given name and a surname, or a double surname. */
  readonly isDouble: boolean
  readonly hasHonorific: boolean
  /** A name of one word and a capitalised particle may be an organisation as well: “La Nacion”. */
  readonly hasCapitalizedParticle: boolean
}

/** Words with a capital that name nobody: “He said”, “Monday said”. */
export const neverNames: ReadonlySet<string> = new Set([...functionWords, ...calendarWords])
const calendar: ReadonlySet<string> = new Set(calendarWords)
const titles: ReadonlySet<string> = new Set(honorifics)
const suffixes: ReadonlySet<string> = new Set(generationalSuffixes)
const capitalized: ReadonlySet<string> = new Set(capitalizedParticles)
const particles = new WordSet(nameParticles)
const prefixes = new WordSet(hyphenatedParticles)
const openers: ReadonlySet<string> = new Set(clauseOpeners)
const capitalOpeners: ReadonlySet<string> = new Set([
  ...clauseOpeners.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ...sentenceOpeners,
  ...calendarWords
])
/** “May 2 Hill said”, “Marks & Hill said”, “&nbsp;Hill said” */
const notBeforeClause = /[\d&;@#/-]/

/** The name that ends with a word; nothing when it is longer. */
export function bareName(index: NameIndex, last: number): BareName | undefined {
  const {text} = index
  const {first: start} = index.name(last)
  let first = start
  while (first < last && calendar.has(index.word(first))) first++
  const opening = first
  const hasHonorific = titles.has(index.word(first))
  if (hasHonorific) first++
  const hasCapitalizedParticle = first < last && capitalized.has(index.word(first))
  while (first < last && capitalized.has(index.word(first))) first++
  const core = last > first && suffixes.has(index.word(last)) ? last - 1 : last
  const name = index.word(core)
  if (core > first + 1 || neverNames.has(name) || titles.has(name)) return undefined
  return {
    index: core,
    isDouble: core > first,
    first: opening,
    name,
    start: beforeParticles(text, index.start(opening)),
    surnameStart: beforeParticles(text, index.start(hasHonorific ? opening + 1 : opening)),
    end: index.end(last),
    hasHonorific,
    hasCapitalizedParticle
  }
}

/** “van der Berg”, “al-Assad” and “Al-Assad” start before their particles. */
export function beforeParticles(text: string, start: number): number {
  let at = start
  for (;;) {
    const join = codeAt(text, at - 1)
    if (join !== 45 && !isSpace(join)) return at
    if (join === 45 && /\b[AE]l$/.test(text.slice(Math.max(0, at - 4), at - 1))) return at - 3
    const from = startOfLowercase(text, at - 1)
    if (!(join === 45 ? prefixes : particles).has(text, from, at - 1)) return at
    at = from
  }
}

/** Whether a clause can begin here: not “a trader in Seoul said”, “retailer Marlin said”, “the MP for Hill said”. */
export function opensClause(text: string, {start, hasHonorific}: BareName): boolean {
  let end = start
  while (isSpace(codeAt(text, end - 1))) end--
  const before = codeAt(text, end - 1)
  if (end === 0 || !isLetter(before)) return !notBeforeClause.test(text.charAt(end - 1))
  if (end === start) return false
  const word = wordBefore(text, end)
  if (word !== '') return openers.has(word) || (hasHonorific && !/^(?:of|for|and|or|with|to|by|from)$/.test(word))
  const from = text.lastIndexOf(' ', end - 1) + 1
  return (
    capitalOpeners.has(text.slice(from, end).replace(/^[^\p{L}]+/u, '')) &&
    !/\b[Tt]he $/.test(text.slice(Math.max(0, from - 4), from))
  )
}
