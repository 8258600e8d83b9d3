import {boilerplateKinds, type BoilerplateKind} from '../catalogs/boilerplate-kinds.ts'
import type {Phrases} from '../catalogs/boilerplate-phrases.ts'
import {hashOf, numberWords} from './line-reader.ts'
import {column, type Measures} from './measures.ts'

/** One place of a phrase: which words may stand there, and how often. */
interface Slot {
  /** Hashes. Nothing: any word. */
  readonly words: ReadonlySet<number> | undefined
  readonly least: number
  readonly most: number
}

/** What a line is known to be. */
export interface Known {
  readonly kind: BoilerplateKind
  /** Whether it is that wherever it stands. */
  readonly sure: boolean
}

interface Compiled extends Known {
  readonly slots: readonly Slot[]
}

/** The phrases with one first word. */
interface Opening {
  readonly phrases: readonly Compiled[]
  /** How many words the longest has, as `readLine` counts. */
  readonly longest: number
  /** Hashes of what `readLine` may find in the second place, or `lineEnd`. Nothing: any word. */
  readonly seconds: ReadonlySet<number> | undefined
}

/** A phrase of a catalog, with one of its first words. */
interface Entry {
  readonly known: Known
  readonly phrase: string
  readonly first: string
}

/** Longer lines are no phrase, and are not looked at. In UTF-16 code units. */
const longestPhrase = 240
const mostWords = 40
const wordPattern = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|©/gu
/** The same where nothing is unusual. */
const usualWordPattern = /[a-z\d]+(?:['-][a-z\d]+)*/g

/** What is neither ASCII nor a common mark: to `readLine` “×” is a letter, and “©” and “½” are no words. */
const unusual = /[\xa9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\u200f\u2027-\uffff]/

/** Something unusual before, in or right behind the first two words. */
const unusualBeginning =
  /^[^A-Za-z\d'’\xa9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\u200f\u2027-\uffff]*(?:[A-Za-z\d'’]+(?:[^A-Za-z\d'’\xa9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\u200f\u2027-\uffff]+[A-Za-z\d'’]*)?)?[\xa9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\u200f\u2027-\uffff]/

/** Where `readLine` may see other words than a phrase has: “don’t”, “e-mail”, “2nd”, and anything unusual. */
const irregular =
  /[A-Za-z\d]['’-]|[A-Za-z]\d|\d[A-Za-z]|[\xa9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\u200f\u2027-\uffff]/

/** Finds out whether a whole line is one of some phrases. */
export class PhraseBook {
  /** By the hash of the first word. */
  readonly #entries = new Map<number, Entry[]>()
  /** The same taken apart, once a line begins with the word: few phrases are ever needed. */
  readonly #openings = new Map<number, Opening>()

  /** @param cues phrases that are boilerplate only in the frame of a page */
  constructor(sure: Phrases, cues: Phrases) {
    for (const catalog of [sure, cues]) {
      for (const kind of boilerplateKinds) {
        const known = {kind, sure: catalog === sure}
        for (const phrase of Object.keys(catalog[kind] ?? {})) this.#add(known, phrase)
      }
    }
  }

  /** @param measures with the words of the row, to which the line belongs */
  find(line: string, measures: Measures, row: number): Known | undefined {
    if (!this.#mayBe(line, measures, row)) return undefined
    if (irregular.test(line)) {
      const words = wordsOf(line)
      return this.#match(words, 0, words.length)
    }
    return this.#match(measures.words, measures.wordStarts[row] ?? 0, measures.wordStarts[row + 1] ?? 0)
  }

  /**
   * For most lines the answer is no, and they need not be taken apart. “©” is no word to `readLine`, so a line that opens
   * with a mark may be any phrase.
   */
  #mayBe(line: string, measures: Measures, row: number): boolean {
    if (line.length > longestPhrase) return false
    if (measures.get(row, column.opening) === 5 && unusual.test(line)) return true
    const {words, wordStarts} = measures
    const start = wordStarts[row] ?? 0
    const end = wordStarts[row + 1] ?? 0
    const opening = end > start ? this.#openingOf(words[start] ?? 0) : undefined
    if (!opening || measures.get(row, column.words) > opening.longest) return false
    const second = end > start + 1 ? (words[start + 1] ?? 0) : lineEnd
    return !opening.seconds || opening.seconds.has(second) || unusualBeginning.test(line)
  }

  #match(words: ArrayLike<number>, from: number, to: number): Known | undefined {
    if (from === to || to - from > mostWords) return undefined
    return this.#openingOf(words[from] ?? 0)?.phrases.find(({slots}) => matches(slots, 0, words, from, to))
  }

  #add(known: Known, phrase: string): void {
    for (const first of placeOf(phrase.split(' ', 1)[0] ?? '').words ?? []) {
      const entry = {known, phrase, first}
      for (const hash of hashesOf(first)) this.#enter(hash, entry)
      if (/['-]/.test(first)) for (const hash of beginningsOf(first)) this.#enter(hash, entry)
    }
  }

  #enter(hash: number, entry: Entry): void {
    const others = this.#entries.get(hash)
    if (others) others.push(entry)
    else this.#entries.set(hash, [entry])
  }

  #openingOf(hash: number): Opening | undefined {
    const opening = this.#openings.get(hash)
    if (opening) return opening
    const entries = this.#entries.get(hash)
    if (!entries) return undefined
    const compiled = openingOf(entries)
    this.#openings.set(hash, compiled)
    return compiled
  }
}

function openingOf(entries: readonly Entry[]): Opening {
  const phrases: Compiled[] = []
  const seconds = new Set<number>()
  let longest = 0
  let isOpen = false
  for (const {known, phrase, first} of entries) {
    const places = phrase.split(' ').map(placeOf)
    phrases.push({...known, slots: places.map(slotOf)})
    // `readLine` counts “e-mail” twice.
    longest = Math.max(
      longest,
      places.reduce((sum, {most}) => sum + most, 4)
    )
    const [, rest] = piecesOf(first)
    const own = rest === undefined ? secondsOf(places) : [hashOf(rest)]
    if (own) for (const hash of own) seconds.add(hash)
    else isOpen = true
  }
  return {phrases, longest, seconds: isOpen ? undefined : seconds}
}

/** A slot as the catalog has it. */
interface Place {
  readonly words: readonly string[] | undefined
  readonly least: number
  readonly most: number
}

function placeOf(text: string): Place {
  if (text === '*') return {words: undefined, least: 0, most: 12}
  const mark = text.at(-1)
  const words = (mark === '?' || mark === '+' ? text.slice(0, -1) : text).split('|')
  return {words, least: mark === '?' ? 0 : 1, most: mark === '+' ? mostWords : 1}
}

function slotOf({words, least, most}: Place): Slot {
  return {words: words && new Set(words.flatMap(hashesOf)), least, most}
}

/** A word of a phrase; `#` is a number, of which `readLine` keeps how many digits it has. */
function hashesOf(word: string): readonly number[] {
  return word === '#' ? numberWords : [hashOf(word)]
}

/** The hashes that `readLine` may give to the beginning of a word of a phrase. */
function beginningsOf(word: string): readonly number[] {
  return word === '#' ? numberWords : piecesOf(word).slice(0, 1).map(hashOf)
}

/** What `readLine` takes a word of a phrase for: `e-mail` for two words, `don't` for one. */
function piecesOf(word: string): readonly string[] {
  return word.replaceAll("'", '').split('-')
}

/** Stands for the second word of a line that has only one. */
const lineEnd = 0

/** What `readLine` may find in the second place of a line that is a phrase. Nothing: any word. */
function secondsOf([first, ...others]: readonly Place[]): readonly number[] | undefined {
  if (!first || first.least === 0) return undefined
  const seconds = first.most > 1 ? (first.words ?? []).flatMap(beginningsOf) : []
  for (const {words, least} of others) {
    if (!words) return undefined
    seconds.push(...words.flatMap(beginningsOf))
    // “©” is no word to `readLine`.
    if (least > 0 && !words.includes('©')) return seconds
  }
  return [...seconds, lineEnd]
}

/** The hashes of the words of a line. */
function wordsOf(line: string): readonly number[] {
  const plain = line.toLowerCase().replaceAll('’', "'")
  const words = unusual.test(line) ? plain.match(wordPattern) : plain.match(usualWordPattern)
  return (words ?? []).map((word) => (isNumber(word) ? (numberWords[0] ?? 0) : hashOf(word)))
}

function isNumber(word: string): boolean {
  return (word < 'a' || word > 'z') && /^\p{N}+$/u.test(word)
}

function matches(slots: readonly Slot[], slot: number, words: ArrayLike<number>, from: number, to: number): boolean {
  const current = slots[slot]
  if (!current) return from === to
  for (let count = 0; count <= current.most; count++) {
    if (count >= current.least && matches(slots, slot + 1, words, from + count, to)) return true
    if (from + count >= to || (current.words && !current.words.has(words[from + count] ?? 0))) return false
  }
  return false
}
