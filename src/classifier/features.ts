import {column, columnCount, type Measures} from './measures.ts'
import {findStretches, type Stretches} from './stretches.ts'

const neighbourColumns = [
  column.words,
  column.functionShare,
  column.capitalShare,
  column.ending,
  column.wordScore,
  column.phrase,
  column.markShare
]
const neighbourOffsets = [-3, -2, -1, 1, 2, 3]

/** Columns of which means are taken; over windows only of the first seven. */
const meanColumns = [
  column.prose,
  column.words,
  column.functionShare,
  column.capitalShare,
  column.wordScore,
  column.known,
  column.ending,
  column.phrase,
  column.repeats,
  column.blanksBefore,
  column.characters
]
const meanCount = meanColumns.length
const windowMeans = 7
const windowReaches = [3, 6, 20]
/** Places among `meanColumns`: words, word score, phrase, function words, known words. */
const stretchMeans = [1, 4, 7, 2, 5]
const proseMean = 0
const charactersMean = 10

const placeCount = 11
const documentCount = 3 + meanCount

/** How many numbers describe a row for the trees. */
export const featureCount =
  columnCount +
  placeCount +
  documentCount +
  2 * (2 + stretchMeans.length) +
  neighbourColumns.length * neighbourOffsets.length +
  windowMeans * windowReaches.length

/** What stands in a neighbour's place beyond the first and last row. */
const nothing = -9

/** Describes the rows of a document by their own measures, their neighbours' and the document's. */
export class Features {
  readonly #measures: Measures
  readonly #stretches: readonly Stretches[]
  /** Sums of `meanColumns` over all rows before each row, so that the mean of any stretch is one subtraction. */
  readonly #sums: Float64Array
  readonly #document: Float32Array
  readonly #prose: Nearest
  readonly #phrases: Nearest

  constructor(measures: Measures) {
    const {count} = measures
    this.#measures = measures
    this.#sums = sumsOf(measures)
    const {blocks, runs} = findStretches(measures)
    this.#stretches = [blocks, runs]
    this.#prose = nearest(measures, column.prose)
    this.#phrases = nearest(measures, column.phrase)
    const means = meanColumns.map((_column, index) => this.#mean(index, 0, count))
    this.#document = Float32Array.of(
      Math.log2(1 + count),
      Math.log2(1 + this.#total(proseMean)),
      blocks.count / Math.max(1, count),
      ...means
    )
  }

  /** Writes a row's numbers to `into`, which has room for `featureCount` of them. */
  describe(row: number, into: Float32Array): void {
    const {values, count} = this.#measures
    const base = row * columnCount
    let next = 0
    while (next < columnCount) into[next] = values[base + next++] ?? 0
    next = this.#place(row, into, next)
    into.set(this.#document, next)
    next += documentCount
    for (const {starts, ends} of this.#stretches) {
      const from = starts[row] ?? 0
      const to = ends[row] ?? 0
      into[next++] = Math.log2(to - from)
      into[next++] = (row - from) / Math.max(1, to - from - 1)
      for (const index of stretchMeans) into[next++] = this.#mean(index, from, to)
    }
    for (const offset of neighbourOffsets) {
      const other = row + offset
      const start = other >= 0 && other < count ? other * columnCount : -1
      for (const index of neighbourColumns) into[next++] = start < 0 ? nothing : (values[start + index] ?? 0)
    }
    for (const reach of windowReaches) {
      const from = Math.max(0, row - reach)
      const to = Math.min(count, row + reach + 1)
      for (let index = 0; index < windowMeans; index++) into[next++] = this.#mean(index, from, to)
    }
  }

  #place(row: number, into: Float32Array, first: number): number {
    const {count} = this.#measures
    const before = this.#prose.before[row] ?? -1
    const after = this.#prose.after[row] ?? count
    const prose = this.#before(proseMean, row)
    const total = this.#total(proseMean)
    let next = first
    into[next++] = row / Math.max(1, count - 1)
    into[next++] = Math.min(60, row)
    into[next++] = Math.min(60, count - 1 - row)
    into[next++] = Math.min(40, row - before)
    into[next++] = Math.min(40, after - row)
    into[next++] = Math.min(20, row - (this.#phrases.before[row] ?? -1))
    into[next++] = Math.min(20, (this.#phrases.after[row] ?? count) - row)
    into[next++] = Number(before >= 0) + 2 * Number(after < count)
    into[next++] = prose / Math.max(1, total)
    into[next++] = Math.min(20, total - prose)
    into[next++] = this.#before(charactersMean, row) / Math.max(1, this.#total(charactersMean))
    return next
  }

  #mean(index: number, from: number, to: number): number {
    return to > from ? (this.#before(index, to) - this.#before(index, from)) / (to - from) : 0
  }

  #total(index: number): number {
    return this.#before(index, this.#measures.count)
  }

  #before(index: number, row: number): number {
    return this.#sums[row * meanCount + index] ?? 0
  }
}

function sumsOf({count, values}: Measures): Float64Array {
  const sums = new Float64Array((count + 1) * meanCount)
  for (let row = 0; row < count; row++) {
    const from = row * meanCount
    for (let index = 0; index < meanCount; index++) {
      const value = values[row * columnCount + (meanColumns[index] ?? 0)] ?? 0
      sums[from + meanCount + index] = (sums[from + index] ?? 0) + value
    }
  }
  return sums
}

/** For each row the last row before it, and the first after it, that has something in a column. */
interface Nearest {
  /** -1 where there is none. */
  readonly before: Int32Array
  /** The number of rows where there is none. */
  readonly after: Int32Array
}

function nearest({count, values}: Measures, index: number): Nearest {
  const before = new Int32Array(count)
  const after = new Int32Array(count)
  for (let row = 0, last = -1; row < count; row++) {
    before[row] = last
    if ((values[row * columnCount + index] ?? 0) > 0) last = row
  }
  for (let row = count - 1, last = count; row >= 0; row--) {
    after[row] = last
    if ((values[row * columnCount + index] ?? 0) > 0) last = row
  }
  return {before, after}
}
