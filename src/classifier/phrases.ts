import {boilerplateKinds, type BoilerplateKind} from '../catalogs/boilerplate-kinds.ts'
import type {Phrases} from '../catalogs/boilerplate-phrases.ts'
import {hashOf, numberWords} from './line-reader.ts'
import {column, type Measures} from './measures.ts'

/** One place of a phrase: which words may stand there, and how often. */
interface Slot {
  /** Nothing: any word. */
  readonly words: ReadonlySet<string> | undefined
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

/** Longer lines are no phrase, and are not looked at. In UTF-16 code units. */
const longestPhrase = 240
const mostWords = 40
const wordPattern = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|©/gu

/** What is neither ASCII nor a common mark: `readLine` may take “×” for a letter and “©” for none. */
const unusual = /[^\0-\x7f\u2010-\u2026]/

/** How the phrases with one first word go on. */
interface Sequel {
  /** How many words the longest of them can have, as `readLine` counts. */
  longest: number
  /** The second words that they can have, as a Bloom filter of 32 bits. */
  seconds: number
}

/** Finds out whether a whole line is one of some phrases. */
export class PhraseBook {
  /** By the first word of the line. */
  readonly #phrases = new Map<string, Compiled[]>()
  /** By the hash of the first word. */
  readonly #sequels = new Map<number, Sequel>()

  /** @param cues phrases that are boilerplate only in the frame of a page */
  constructor(sure: Phrases, cues: Phrases) {
    for (const catalog of [sure, cues]) {
      for (const kind of boilerplateKinds) {
        for (const phrase of Object.keys(catalog[kind] ?? {})) this.#add({kind, sure: catalog === sure}, phrase)
      }
    }
  }

  /**
   * Whether the line of a row may be a phrase; for most lines the answer is no, and they need not be taken apart. “©” is
   * no word to `readLine`, so a line that opens with a mark may be any phrase.
   */
  mayBe(line: string, measures: Measures, row: number): boolean {
    if (line.length > longestPhrase) return false
    if (measures.get(row, column.opening) === 5 && unusual.test(line)) return true
    const {words, wordStarts} = measures
    const start = wordStarts[row] ?? 0
    const end = wordStarts[row + 1] ?? 0
    const sequel = end > start ? this.#sequels.get(words[start] ?? 0) : undefined
    if (!sequel || measures.get(row, column.words) > sequel.longest) return false
    const second = end > start + 1 ? (words[start + 1] ?? 0) : lineEnd
    return (sequel.seconds & bitOf(second)) !== 0 || unusual.test(line)
  }

  find(line: string): Known | undefined {
    if (line.length > longestPhrase) return undefined
    const words = wordsOf(line)
    const first = words[0]
    if (first === undefined || words.length > mostWords) return undefined
    return this.#phrases.get(first)?.find(({slots}) => matches(slots, 0, words, 0))
  }

  #add(known: Known, phrase: string): void {
    const compiled = {...known, slots: phrase.split(' ').map(slotOf)}
    // `readLine` counts “e-mail” twice.
    const longest = compiled.slots.reduce((sum, {most}) => sum + most, 4)
    const seconds = secondsOf(compiled.slots)
    for (const word of compiled.slots[0]?.words ?? []) {
      const [second] = piecesOf(word).slice(1)
      for (const hash of beginningsOf(word)) this.#open(hash, longest, second === undefined ? seconds : bitOf(hashOf(second)))
      const others = this.#phrases.get(word)
      if (others) others.push(compiled)
      else this.#phrases.set(word, [compiled])
    }
  }

  #open(hash: number, longest: number, seconds: number): void {
    const sequel = this.#sequels.get(hash)
    if (sequel) {
      sequel.longest = Math.max(sequel.longest, longest)
      sequel.seconds |= seconds
    } else this.#sequels.set(hash, {longest, seconds})
  }
}

/** Stands for the second word of a line that has only one. */
const lineEnd = 0

/** A word's bit in a filter of 32. */
function bitOf(hash: number): number {
  return 1 << (hash >>> 27)
}

/** A filter of what `readLine` may find in the second place of a line that is a phrase. */
function secondsOf(slots: readonly Slot[]): number {
  const first = slots[0]
  if (!first || first.least === 0) return -1
  let bits = first.most > 1 ? bitsOf(first) : 0
  for (const slot of slots.slice(1)) {
    bits |= bitsOf(slot)
    // “©” is no word to `readLine`.
    if (slot.least > 0 && !slot.words?.has('©')) return bits
  }
  return bits | bitOf(lineEnd)
}

function bitsOf({words}: Slot): number {
  if (!words) return -1
  let bits = 0
  for (const word of words) for (const hash of beginningsOf(word)) bits |= bitOf(hash)
  return bits
}

/** The hashes that `readLine` may give to the beginning of a word of a phrase. */
function beginningsOf(word: string): readonly number[] {
  return word === '#' ? numberWords : piecesOf(word).slice(0, 1).map(hashOf)
}

/** What `readLine` takes a word of a phrase for: `e-mail` for two words, `don't` for one. */
function piecesOf(word: string): readonly string[] {
  return word.replaceAll("'", '').split('-')
}

/** The words of a line, in lower case; a number is `#`. */
function wordsOf(line: string): readonly string[] {
  const words = line.toLowerCase().replaceAll('’', "'").match(wordPattern) ?? []
  return words.map((word) => (/^\p{N}+$/u.test(word) ? '#' : word))
}

function slotOf(text: string): Slot {
  if (text === '*') return {words: undefined, least: 0, most: 12}
  const mark = text.at(-1)
  const words = new Set((mark === '?' || mark === '+' ? text.slice(0, -1) : text).split('|'))
  return {words, least: mark === '?' ? 0 : 1, most: mark === '+' ? mostWords : 1}
}

function matches(slots: readonly Slot[], slot: number, words: readonly string[], from: number): boolean {
  const current = slots[slot]
  if (!current) return from === words.length
  for (let count = 0; count <= current.most; count++) {
    if (count >= current.least && matches(slots, slot + 1, words, from + count)) return true
    const word = words[from + count]
    if (word === undefined || (current.words && !current.words.has(word))) return false
  }
  return false
}
