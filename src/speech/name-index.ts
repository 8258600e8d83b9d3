import {compoundTails, functionWords} from '../catalogs/name-words.ts'
import {isApostrophe, isLetter, isSpace, isUppercase} from './letters.ts'
import {joinsName} from './name-gap.ts'

const compounds: ReadonlySet<string> = new Set(compoundTails)
const contractions = /^(?:s|t|d|m|re|ve|ll)$/
const openers: ReadonlySet<string> = new Set(functionWords)

const other = 0
/** A letter or digit that no capitalised word starts with. */
const inner = 1
const capital = 2

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return inner
  if (!isLetter(code)) return other
  return isUppercase(code) ? capital : inner
}

const asciiKinds = Uint8Array.from({length: 128}, (_none, code) => kindOf(code))

/** “Al-Hashimi” is indexed as “al-Hashimi” is, by what follows the article. */
const articlePrefix = /^[AE]l-\p{Lu}/u

/** The longest name is read so many words to either side; no longer run of capitals is a name. */
const longest = 8

/** Words that start with a capital, in the order of the text, and which of them make one name together. */
export class NameIndex {
  readonly text: string
  /** Where each word starts, in UTF-16 code units. */
  readonly starts: readonly number[]
  /** Where each word ends, exclusive. */
  readonly ends: readonly number[]
  /** Each cut out once, since a string that is looked up again need not be hashed again. */
  readonly #words: string[] = []
  #occurrences: ReadonlyMap<string, readonly number[]> | undefined

  constructor(text: string) {
    const starts: number[] = []
    const ends: number[] = []
    let isInside = false
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const kind = code < 128 ? asciiKinds[code] : kindOf(code)
      if (kind === capital && !isInside) {
        const end = endOfWord(text, at)
        starts.push(articlePrefix.test(text.slice(at, at + 4)) ? at + 3 : at)
        ends.push(end)
        at = end - 1
      }
      isInside = kind !== other
    }
    this.text = text
    this.starts = starts
    this.ends = ends
  }

  /** @param index of a word that exists */
  start(index: number): number {
    return this.starts[index] ?? this.text.length
  }

  end(index: number): number {
    return this.ends[index] ?? this.text.length
  }

  word(index: number): string {
    return (this.#words[index] ??= this.text.slice(this.start(index), this.end(index)))
  }

  /** All places of a word, as indexes. */
  occurrences(word: string): readonly number[] {
    return (this.#occurrences ??= this.#collect()).get(word) ?? []
  }

  /** Every word once. */
  words(): Iterable<string> {
    return (this.#occurrences ??= this.#collect()).keys()
  }

  /** Whether a word and the one after it belong to one name: “Jan van der | Berg”, “Gov. | Hill”, not “But | Hill”. */
  joins(index: number): boolean {
    if (index < 0 || index >= this.starts.length - 1) return false
    const end = this.end(index)
    const next = this.start(index + 1)
    if (next - end > 24) return false
    const plain = next - end === 1 && isSpace(this.text.charCodeAt(end))
    if (!plain && !joinsName(this.text, this.start(index), end, next)) return false
    if (openers.has(this.word(index + 1))) return false
    // “So Hill” opens a sentence; “said So Young” does not
    return !openers.has(this.word(index)) || !opensSentence(this.text, this.start(index))
  }

  /** First and last word of the name that a word is part of. */
  name(index: number): {first: number; last: number} {
    let first = index
    let last = index
    while (index - first < longest && this.joins(first - 1)) first--
    while (last - index < longest && this.joins(last)) last++
    return {first, last}
  }

  #collect(): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, number[]>()
    for (let index = 0; index < this.starts.length; index++) {
      const word = this.word(index)
      const places = found.get(word)
      if (places) places.push(index)
      else found.set(word, [index])
    }
    return found
  }
}

function opensSentence(text: string, start: number): boolean {
  let at = start - 1
  while (isSpace(text.charCodeAt(at))) at--
  return at < 0 || !isLetter(text.charCodeAt(at))
}

/** Hyphens and apostrophes inside a name belong to it: “Kara-Murza”, “O'Brien”, “Ba'ath”, not “Hill's”, “Kyiv-based”. */
function endOfWord(text: string, start: number): number {
  let end = endOfLetters(text, start)
  for (;;) {
    const code = text.charCodeAt(end)
    const isHyphen = code === 45 || code === 0x2010 || code === 0x2011
    if (!(isHyphen || isApostrophe(code)) || !isLetter(text.charCodeAt(end + 1))) return end
    const next = endOfLetters(text, end + 1)
    const part = text.slice(end + 1, next)
    if (isHyphen ? compounds.has(part) : contractions.test(part)) return end
    end = next
  }
}

function endOfLetters(text: string, start: number): number {
  let end = start
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end
}
