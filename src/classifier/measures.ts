import type {Line} from '../document/lines.ts'
import type {Known, PhraseBook} from './phrases.ts'
import {at} from './numbers.ts'
import {mostWords, readLine} from './line-reader.ts'

/** What is measured of each line by itself. The order is that of the columns in the trees' features. */
export const columnNames = [
  'characters',
  'words',
  'functionShare',
  'capitalShare',
  'upperShare',
  'digitShare',
  'markShare',
  'opening',
  'ending',
  'separators',
  'addresses',
  'commas',
  'stops',
  'indent',
  'blanksBefore',
  'blanksAfter',
  'repeats',
  'phrase',
  'known',
  'alike',
  'sameStart',
  'prose',
  'wordScore'
] as const
export type Column = (typeof columnNames)[number]

/** The lines of a text that are not blank, as numbers. */
export interface Measures {
  readonly count: number
  /** For each row the index of its line. */
  readonly lines: Int32Array
  /** For each row the phrase that its line is. */
  readonly known: readonly (Known | undefined)[]
  readonly columns: Readonly<Record<Column, Float32Array>>
  /** Hashes of the words of all rows, in a row; at most `mostWords` of a row. */
  readonly words: Uint32Array
  /** Where the words of a row begin in `words`; one more than there are rows. */
  readonly wordStarts: Uint32Array
}

/** From so many words on a line may be prose, and of so many of them must hold sentences together. */
const proseWords = 12
const proseShare = 0.22

/** The vocabulary of a document's prose is a table of 2 to this power words. */
const knownBits = 13

export function measure(lines: readonly Line[], phrases: PhraseBook): Measures {
  const rows = lines.filter(({isBlank}) => !isBlank)
  const count = rows.length
  const columns = newColumns(count)
  const words = new Uint32Array(rows.reduce((sum, {text}) => sum + Math.min(mostWords, (text.length >> 1) + 1), 0))
  const wordStarts = new Uint32Array(count + 1)
  const indexes = new Int32Array(count)
  const known: (Known | undefined)[] = []
  let used = 0
  for (const [row, line] of rows.entries()) {
    indexes[row] = line.index
    used = readLine(line.text, row, columns, words, used)
    wordStarts[row + 1] = used
    // “©” is no word, so a line that opens with a mark may be any phrase.
    const isCandidate = at(columns.opening, row) === 5 || phrases.mayBegin(at(words, at(wordStarts, row)))
    const phrase = isCandidate ? phrases.find(line.text) : undefined
    known.push(phrase)
    columns.phrase[row] = phrase ? 1 + Number(phrase.sure) : 0
    columns.prose[row] = Number(isProse(columns, row))
  }
  const measures = {count, lines: indexes, known, columns, words, wordStarts}
  measureBlanks(measures, lines.length)
  measureRepeats(measures)
  measureKnown(measures)
  measureLikeness(measures)
  return measures
}

function newColumns(count: number): Record<Column, Float32Array> {
  const entries = columnNames.map((name) => [name, new Float32Array(count)] as const)
  return Object.fromEntries(entries) as Record<Column, Float32Array>
}

function isProse({words, functionShare, ending, capitalShare}: Measures['columns'], row: number): boolean {
  if (at(words, row) < proseWords) return false
  if (at(functionShare, row) >= proseShare) return true
  return at(ending, row) === 5 && at(capitalShare, row) < 0.35 && at(words, row) >= 20
}

function measureBlanks({count, lines, columns}: Measures, lineCount: number): void {
  const {blanksBefore, blanksAfter} = columns
  for (let row = 0; row < count; row++) {
    const before = row === 0 ? -1 : at(lines, row - 1)
    const after = row === count - 1 ? lineCount : at(lines, row + 1)
    blanksBefore[row] = Math.min(3, at(lines, row) - before - 1)
    blanksAfter[row] = Math.min(3, after - at(lines, row) - 1)
  }
}

/** How often a line's words stand in the document as a whole line, figures left out: “Reply (3)” repeats “Reply (4)”. */
function measureRepeats({count, columns, words, wordStarts}: Measures): void {
  const counts = new Map<number, number>()
  const keys = new Float64Array(count)
  for (let row = 0; row < count; row++) {
    let key = 7
    for (let index = at(wordStarts, row); index < at(wordStarts, row + 1); index++) {
      key = Math.imul(key ^ at(words, index), 0x9e3779b1) ^ (key >>> 15)
    }
    keys[row] = key
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (let row = 0; row < count; row++) columns.repeats[row] = Math.log2(counts.get(at(keys, row)) ?? 1)
}

/** The share of a line's words that the document's prose uses too: captions and headings talk of its subject, menus do not. */
function measureKnown({count, columns, words, wordStarts}: Measures): void {
  const seen = new Uint8Array(1 << knownBits)
  for (let row = 0; row < count; row++) {
    if (at(columns.prose, row) === 0) continue
    for (let index = at(wordStarts, row); index < at(wordStarts, row + 1); index++) seen[slotOf(at(words, index))] = 1
  }
  for (let row = 0; row < count; row++) {
    const from = at(wordStarts, row)
    const to = at(wordStarts, row + 1)
    let known = 0
    for (let index = from; index < to; index++) known += at(seen, slotOf(at(words, index)))
    columns.known[row] = to > from ? known / (to - from) : 0
  }
}

/** How many of three rows either side open and end alike, and how many begin with the same word: lists do. */
function measureLikeness({count, columns, words, wordStarts}: Measures): void {
  const {opening, ending, alike, sameStart} = columns
  for (let row = 0; row < count; row++) {
    const last = Math.min(count - 1, row + 3)
    for (let other = row + 1; other <= last; other++) {
      if (at(opening, row) === at(opening, other) && at(ending, row) === at(ending, other)) {
        alike[row] = at(alike, row) + 1
        alike[other] = at(alike, other) + 1
      }
      if (at(words, at(wordStarts, row)) === at(words, at(wordStarts, other))) {
        sameStart[row] = at(sameStart, row) + 1
        sameStart[other] = at(sameStart, other) + 1
      }
    }
  }
}

function slotOf(word: number): number {
  return Math.imul(word, 0x85ebca6b) >>> (32 - knownBits)
}
