import {boilerplateKinds, type BoilerplateKind} from '../catalogs/boilerplate-kinds.ts'
import type {Phrases} from '../catalogs/boilerplate-phrases.ts'
import {hashOf, numberWords} from './line-reader.ts'

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

/** Finds out whether a whole line is one of some phrases. */
export class PhraseBook {
  /** By the first word of the line. */
  readonly #phrases = new Map<string, Compiled[]>()
  /** How many words a phrase can have, by the hash of its first word. */
  readonly #longest = new Map<number, number>()

  /** @param cues phrases that are boilerplate only in the frame of a page */
  constructor(sure: Phrases, cues: Phrases) {
    for (const catalog of [sure, cues]) {
      for (const kind of boilerplateKinds) {
        for (const phrase of Object.keys(catalog[kind] ?? {})) this.#add({kind, sure: catalog === sure}, phrase)
      }
    }
  }

  /**
   * Whether a line may be a phrase; for most lines the answer is no, and they need not be taken apart.
   *
   * @param hash of the first word, as `readLine` has it
   * @param words how many words `readLine` counted
   */
  mayBe(hash: number, words: number): boolean {
    return words <= (this.#longest.get(hash) ?? -1)
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
    for (const word of compiled.slots[0]?.words ?? []) {
      for (const hash of beginningsOf(word)) this.#longest.set(hash, Math.max(longest, this.#longest.get(hash) ?? 0))
      const others = this.#phrases.get(word)
      if (others) others.push(compiled)
      else this.#phrases.set(word, [compiled])
    }
  }
}

/** The hashes that `readLine` may give to the first word of a line that begins with a phrase's: it takes `e-mail` for two words. */
function beginningsOf(word: string): readonly number[] {
  return word === '#' ? numberWords : [hashOf(word.replace(/-.*/, '').replaceAll("'", ''))]
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
