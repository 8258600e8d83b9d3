import {functionWords} from '../catalogs/name-words.ts'
import {codeAt, foldName, isLetter, isSpace, isUppercase} from './letters.ts'
import {joinsName} from './name-gap.ts'
import {namePattern} from './name-pattern.ts'
import {WordRow} from './word-row.ts'

const openers: ReadonlySet<string> = new Set(functionWords)

/** “Al-Hashimi” is indexed as “al-Hashimi” is, by what follows the article. */
const articlePrefix = /^[AE]l-(?=\p{Lu})/u

const hyphen = 45
const stop = 46
/** The longest name is read so many words to either side; no longer run of capitals is a name. */
const longest = 8

export interface FoldedWord {
  readonly word: string
  /** Without diacritics and case. */
  readonly folded: string
}

/**
 * Words that start with a capital, in the order of the text, and which of them make one name together; without the function
 * words that open a sentence, which are of no name.
 */
export class NameIndex {
  readonly text: string
  /** Indexes of the words beside which a verb of the catalog of speech verbs may stand. */
  readonly besideVerbs: readonly number[]
  /** Indexes of the words that the next one follows after a space. */
  readonly neighbours: readonly number[]
  readonly #words = new WordRow()
  readonly #folded = new Map<string, readonly FoldedWord[]>()

  /** @param isPlain whether the text has no letters beyond ASCII; a guess to the safe side is no */
  constructor(text: string, isPlain = false) {
    const pattern = namePattern(isPlain)
    const words = this.#words
    const besideVerbs: number[] = []
    const neighbours: number[] = []
    let afterSpace = -1
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const word = found[0]
      if (!isUppercase(word.charCodeAt(0))) {
        pattern.lastIndex = found.index + 1
        continue
      }
      if (found[1] !== undefined || found[2] !== undefined) besideVerbs.push(words.length)
      const rest = word.charCodeAt(2) === hyphen ? word.replace(articlePrefix, '') : word
      const start = found.index + word.length - rest.length
      if (start === afterSpace && isSpace(text.charCodeAt(start - 1))) neighbours.push(words.length - 1)
      afterSpace = start + rest.length + 1
      words.push(rest, start)
    }
    this.text = text
    this.besideVerbs = besideVerbs
    this.neighbours = neighbours
  }

  /** How many words there are. */
  get length(): number {
    return this.#words.length
  }

  /** @param index of a word that exists */
  start(index: number): number {
    return this.#words.start(index) ?? this.text.length
  }

  end(index: number): number {
    return this.start(index) + this.word(index).length
  }

  word(index: number): string {
    return this.#words.word(index)
  }

  /** All places of a word, as indexes. */
  occurrences(word: string): readonly number[] {
    return this.#words.placesOf(word)
  }

  /** Every word that starts with a letter, once. */
  wordsFrom(letter: string): readonly FoldedWord[] {
    const known = this.#folded.get(letter)
    if (known) return known
    const words = this.#words.words.filter((word) => word.startsWith(letter))
    const folded = words.map((word) => ({word, folded: foldName(word)}))
    this.#folded.set(letter, folded)
    return folded
  }

  /** Whether a word and the one after it belong to one name: “Jan van der | Berg”, “Gov. | Hill”, not “But | Hill”. */
  joins(index: number): boolean {
    if (index < 0 || index >= this.length - 1) return false
    const end = this.end(index)
    const next = this.start(index + 1)
    if (next - end > 24) return false
    const plain = next - end === 1 && isSpace(codeAt(this.text, end))
    if (!plain && !joinsName(this.text, this.start(index), end, next)) return false
    if (this.#isOpener(index + 1)) return false
    // “So Hill” opens a sentence; “said So Young” does not
    return !this.#isOpener(index) || !opensSentence(this.text, this.start(index))
  }

  /** The “A” of “M.A. Holm” is none. */
  #isOpener(index: number): boolean {
    return openers.has(this.word(index)) && codeAt(this.text, this.end(index)) !== stop
  }

  /** Whether a word is a name by itself. */
  isAlone(index: number): boolean {
    return !this.joins(index - 1) && !this.joins(index)
  }

  /** First and last word of the name that a word is part of. */
  name(index: number): {first: number; last: number} {
    let first = index
    let last = index
    while (index - first < longest && this.joins(first - 1)) first--
    while (last - index < longest && this.joins(last)) last++
    return {first, last}
  }
}

function opensSentence(text: string, start: number): boolean {
  let at = start - 1
  while (isSpace(codeAt(text, at))) at--
  return !isLetter(codeAt(text, at))
}
