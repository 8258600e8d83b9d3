import {boilerplateKinds} from '../catalogs/boilerplate-kinds.ts'
import type {Line} from '../document/lines.ts'
import {mostWords, readLine} from './line-reader.ts'
import type {Known, PhraseBook} from './phrases.ts'

/** What is measured of each line by itself, and where it stands among the numbers of a row. */
export const column = {
  characters: 0,
  words: 1,
  functionShare: 2,
  capitalShare: 3,
  upperShare: 4,
  digitShare: 5,
  markShare: 6,
  opening: 7,
  ending: 8,
  separators: 9,
  addresses: 10,
  commas: 11,
  stops: 12,
  indent: 13,
  blanksBefore: 14,
  blanksAfter: 15,
  repeats: 16,
  phrase: 17,
  kind: 18,
  known: 19,
  alike: 20,
  sameStart: 21,
  prose: 22,
  wordScore: 23
} as const
export type Column = keyof typeof column

/** How many numbers a row has. */
export const columnCount = 24

/** The lines of a text that are not blank, as numbers. */
export class Measures {
  readonly count: number
  /** For each row the index of its line. */
  readonly lines: Int32Array
  /** For each row the phrase that its line is. */
  readonly phrases: (Known | undefined)[] = []
  /** The rows that are prose, in order. */
  readonly proseRows: number[] = []
  /** Row by row; `column` says what stands where. */
  readonly values: Float32Array
  /** Hashes of the words of all rows, in a row; at most `mostWords` of a row. */
  readonly words: Uint32Array
  /** Where the words of a row begin in `words`; one more than there are rows. */
  readonly wordStarts: Uint32Array

  /** @param rows the lines that are not blank */
  constructor(rows: readonly Line[]) {
    let room = 0
    for (const {text} of rows) room += Math.min(mostWords, (text.length >> 1) + 1)
    this.count = rows.length
    this.lines = new Int32Array(rows.length)
    this.values = new Float32Array(rows.length * columnCount)
    this.words = new Uint32Array(room)
    this.wordStarts = new Uint32Array(rows.length + 1)
  }

  /** One number of a row; 0 outside the text. */
  get(row: number, name: Column): number {
    return row >= 0 ? (this.values[row * columnCount + column[name]] ?? 0) : 0
  }

  /** The index of a row's line. */
  lineIndex(row: number): number {
    return this.lines[row] ?? -1
  }
}

/** From so many words on a line may be prose, and of so many of them must hold sentences together. */
const proseWords = 12
const proseShare = 0.22

/** Prose of languages whose little words are not known: long, without many capitals, ending in a stop. */
const foreignProse = {words: 20, capitalShare: 0.35}

/** The vocabulary of a document's prose is a table of 2 to this power words. */
const knownBits = 13

const kindNumbers = new Map(boilerplateKinds.map((kind, index) => [kind, index + 1]))

/** @param lines those of the text */
export function measure(text: string, lines: readonly Line[], phrases: PhraseBook): Measures {
  const rows = lines.filter(({isBlank}) => !isBlank)
  const measures = new Measures(rows)
  const {values, words, wordStarts} = measures
  let used = 0
  for (let row = 0; row < rows.length; row++) {
    const line = rows[row]
    if (!line) break
    const first = used
    const base = row * columnCount
    measures.lines[row] = line.index
    used = readLine(text, line, values, base, words, used)
    wordStarts[row + 1] = used
    // “©” is no word, so a line that opens with a mark may be any phrase.
    const isCandidate =
      values[base + column.opening] === 5 || phrases.mayBe(words[first] ?? 0, values[base + column.words] ?? 0)
    const phrase = isCandidate ? phrases.find(line.text) : undefined
    measures.phrases.push(phrase)
    values[base + column.phrase] = phrase ? 1 + Number(phrase.sure) : 0
    values[base + column.kind] = phrase ? (kindNumbers.get(phrase.kind) ?? 0) : 0
    if (!isProse(values, base)) continue
    values[base + column.prose] = 1
    measures.proseRows.push(row)
  }
  measureBlanks(measures, lines.length)
  measureRepeats(measures)
  measureKnown(measures)
  measureLikeness(measures)
  return measures
}

function isProse(values: Float32Array, base: number): boolean {
  const words = values[base + column.words] ?? 0
  if (words < proseWords) return false
  if ((values[base + column.functionShare] ?? 0) >= proseShare) return true
  if (values[base + column.ending] !== 5 || words < foreignProse.words) return false
  return (values[base + column.capitalShare] ?? 0) < foreignProse.capitalShare
}

function measureBlanks({count, lines, values}: Measures, lineCount: number): void {
  for (let row = 0; row < count; row++) {
    const line = lines[row] ?? 0
    const before = row === 0 ? -1 : (lines[row - 1] ?? 0)
    const after = row === count - 1 ? lineCount : (lines[row + 1] ?? 0)
    values[row * columnCount + column.blanksBefore] = Math.min(3, line - before - 1)
    values[row * columnCount + column.blanksAfter] = Math.min(3, after - line - 1)
  }
}

/** How often a line's words stand in the document as a whole line, figures left out: “Reply (3)” repeats “Reply (4)”. */
function measureRepeats({count, values, words, wordStarts}: Measures): void {
  const counts = new Map<number, number>()
  const keys = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    const to = wordStarts[row + 1] ?? 0
    let key = 7
    for (let index = wordStarts[row] ?? 0; index < to; index++) {
      key = Math.imul(key ^ (words[index] ?? 0), 0x9e3779b1) ^ (key >>> 15)
    }
    keys[row] = key
    counts.set(key | 0, (counts.get(key | 0) ?? 0) + 1)
  }
  for (let row = 0; row < count; row++) {
    values[row * columnCount + column.repeats] = Math.log2(counts.get(keys[row] ?? 0) ?? 1)
  }
}

/** The share of a line's words that the document's prose uses too: captions and headings talk of its subject, menus do not. */
function measureKnown({count, values, words, wordStarts, proseRows}: Measures): void {
  const seen = new Uint8Array(1 << knownBits)
  for (const row of proseRows) {
    const to = wordStarts[row + 1] ?? 0
    for (let index = wordStarts[row] ?? 0; index < to; index++) seen[slotOf(words[index] ?? 0)] = 1
  }
  for (let row = 0; row < count; row++) {
    const from = wordStarts[row] ?? 0
    const to = wordStarts[row + 1] ?? 0
    let known = 0
    for (let index = from; index < to; index++) known += seen[slotOf(words[index] ?? 0)] ?? 0
    values[row * columnCount + column.known] = to > from ? known / (to - from) : 0
  }
}

function slotOf(word: number): number {
  return Math.imul(word, 0x85ebca6b) >>> (32 - knownBits)
}

/** How many of three rows either side open and end alike, and how many begin with the same word: lists do. */
function measureLikeness({count, values, words, wordStarts}: Measures): void {
  for (let row = 0; row < count; row++) {
    const base = row * columnCount
    const word = words[wordStarts[row] ?? 0] ?? 0
    const last = Math.min(count - 1, row + 3)
    for (let other = row + 1; other <= last; other++) {
      const next = other * columnCount
      const opensAlike = values[base + column.opening] === values[next + column.opening]
      if (opensAlike && values[base + column.ending] === values[next + column.ending]) {
        values[base + column.alike] = (values[base + column.alike] ?? 0) + 1
        values[next + column.alike] = (values[next + column.alike] ?? 0) + 1
      }
      if (word === words[wordStarts[other] ?? 0]) {
        values[base + column.sameStart] = (values[base + column.sameStart] ?? 0) + 1
        values[next + column.sameStart] = (values[next + column.sameStart] ?? 0) + 1
      }
    }
  }
}
