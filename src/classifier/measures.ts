import {boilerplateKinds} from '../catalogs/boilerplate-kinds.ts'
import type {Line} from '../document/lines.ts'
import {mostWords, readLine} from './line-reader.ts'
import type {Known, PhraseBook} from './phrases.ts'

/** What is measured of each line, and where it stands among the numbers of a row. */
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
  // `compareRows` fills these, the model the last one.
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

/** How many numbers a row has. */
export const columnCount = 24

/** The lines of a text that are not blank, as numbers. */
export class Measures {
  readonly count: number
  /** How many lines the text has, blank ones too. */
  readonly lineCount: number
  /** For each row the index of its line. */
  readonly lines: Int32Array
  /** The phrases that lines are, by row, in order. */
  readonly phrases = new Map<number, Known>()
  /** The rows that are prose, in order. */
  readonly proseRows: number[] = []
  /** Row by row; `column` says what stands where. */
  readonly values: Float32Array
  /** Hashes of the words of all rows, in a row; at most `mostWords` of a row. */
  readonly words: Int32Array
  /** Where the words of a row begin in `words`; one more than there are rows. */
  readonly wordStarts: Int32Array

  constructor(lines: readonly Line[]) {
    let count = 0
    let room = 0
    for (const {isBlank, start, end} of lines) {
      if (isBlank) continue
      count++
      room += Math.min(mostWords, ((end - start) >> 1) + 1)
    }
    this.count = count
    this.lineCount = lines.length
    this.lines = new Int32Array(count)
    this.values = new Float32Array(count * columnCount)
    this.words = new Int32Array(room)
    this.wordStarts = new Int32Array(count + 1)
  }

  /**
   * One number of a row; 0 outside the text.
   *
   * @param index one of `column`
   */
  get(row: number, index: number): number {
    return row >= 0 ? (this.values[row * columnCount + index] ?? 0) : 0
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

const kindNumbers = new Map(boilerplateKinds.map((kind, index) => [kind, index + 1]))

/**
 * What each line shows by itself; `compareRows` adds what it takes the others to know.
 *
 * @param lines those of the text
 */
export function measure(text: string, lines: readonly Line[], phrases: PhraseBook): Measures {
  const measures = new Measures(lines)
  const {values, words, wordStarts} = measures
  let row = 0
  let used = 0
  for (const line of lines) {
    if (line.isBlank) continue
    const base = row * columnCount
    used = readLine(text, line, values, base, words, used)
    measures.lines[row] = line.index
    wordStarts[row + 1] = used
    const phrase = phrases.find(line.text, measures, row)
    if (phrase) {
      measures.phrases.set(row, phrase)
      values[base + column.phrase] = 1 + Number(phrase.sure)
      values[base + column.kind] = kindNumbers.get(phrase.kind) ?? 0
    }
    if (isProse(values, base)) {
      values[base + column.prose] = 1
      measures.proseRows.push(row)
    }
    row++
  }
  return measures
}

function isProse(values: Float32Array, base: number): boolean {
  const words = values[base + column.words] ?? 0
  if (words < proseWords) return false
  if ((values[base + column.functionShare] ?? 0) >= proseShare) return true
  if (values[base + column.ending] !== 5 || words < foreignProse.words) return false
  return (values[base + column.capitalShare] ?? 0) < foreignProse.capitalShare
}
