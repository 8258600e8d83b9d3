import {column, columnCount, type Measures} from './measures.ts'
import {Neighbours, Stretch} from './stretches.ts'

const neighbourColumns = [
  column.words,
  column.functionShare,
  column.capitalShare,
  column.ending,
  column.wordScore,
  column.phrase,
  column.markShare
]
const neighbourCount = neighbourColumns.length
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
const stretchCount = 2 + stretchMeans.length

/** Where each part of a row's description begins. */
const placeStart = columnCount
const documentStart = placeStart + placeCount
const blockStart = documentStart + documentCount
const runStart = blockStart + stretchCount
const neighbourStart = runStart + stretchCount
const windowStart = neighbourStart + neighbourCount * neighbourOffsets.length

/** How many numbers describe a row for the trees. */
export const featureCount = windowStart + windowMeans * windowReaches.length

/** What stands in a neighbour's place beyond the first and last row. */
const nothing = -9

/** Lines of up to so many words that end like no sentence make a run, as menus do. */
const shortWords = 9

/** Describes the rows of a document, in order, by their own measures, their neighbours' and the document's. */
export class Features {
  readonly #measures: Measures
  readonly #numbers: Float32Array
  /** Sums of `meanColumns` over all rows before each row, so that the mean of any stretch is one subtraction. */
  readonly #sums: Float64Array
  /** Set off by blank lines. */
  readonly #block: Stretch
  /** Short lines in a row, or lines in a row that are not short. */
  readonly #run: Stretch
  readonly #prose: Neighbours
  readonly #phrases: Neighbours

  /** @param numbers where a row is described; has room for `featureCount` */
  constructor(measures: Measures, numbers: Float32Array) {
    const {count, proseRows, phrases} = measures
    const beginsBlock = (row: number): boolean => measures.get(row, column.blanksBefore) > 0
    this.#measures = measures
    this.#numbers = numbers
    this.#sums = sumsOf(measures)
    this.#block = new Stretch(count, beginsBlock)
    this.#run = new Stretch(count, (row) => isShort(measures, row) !== isShort(measures, row - 1))
    this.#prose = new Neighbours(proseRows, count)
    this.#phrases = new Neighbours([...phrases.keys()], count)
    let blocks = Math.min(1, count)
    for (let row = 1; row < count; row++) blocks += Number(beginsBlock(row))
    this.#describeDocument(blocks)
  }

  /**
   * Writes a row's numbers.
   *
   * @param row not below that of the call before
   */
  describe(row: number): void {
    const {values} = this.#measures
    const numbers = this.#numbers
    const base = row * columnCount
    for (let index = 0; index < columnCount; index++) numbers[index] = values[base + index] ?? 0
    this.#describePlace(row)
    this.#describeStretch(row, this.#block, blockStart)
    this.#describeStretch(row, this.#run, runStart)
    this.#describeNeighbours(row)
    this.#describeWindows(row)
  }

  #describeDocument(blocks: number): void {
    const {count} = this.#measures
    const numbers = this.#numbers
    let next = documentStart
    numbers[next++] = Math.log2(1 + count)
    numbers[next++] = Math.log2(1 + this.#total(proseMean))
    numbers[next++] = blocks / Math.max(1, count)
    for (let index = 0; index < meanCount; index++) numbers[next++] = this.#mean(index, 0, count)
  }

  #describePlace(row: number): void {
    const {count} = this.#measures
    const numbers = this.#numbers
    this.#prose.moveTo(row)
    this.#phrases.moveTo(row)
    const {before, after} = this.#prose
    const prose = this.#before(proseMean, row)
    const total = this.#total(proseMean)
    let next = placeStart
    numbers[next++] = row / Math.max(1, count - 1)
    numbers[next++] = Math.min(60, row)
    numbers[next++] = Math.min(60, count - 1 - row)
    numbers[next++] = Math.min(40, row - before)
    numbers[next++] = Math.min(40, after - row)
    numbers[next++] = Math.min(20, row - this.#phrases.before)
    numbers[next++] = Math.min(20, this.#phrases.after - row)
    numbers[next++] = Number(before >= 0) + 2 * Number(after < count)
    numbers[next++] = prose / Math.max(1, total)
    numbers[next++] = Math.min(20, total - prose)
    numbers[next++] = this.#before(charactersMean, row) / Math.max(1, this.#total(charactersMean))
  }

  /** Most of it is the same for all rows of a stretch. */
  #describeStretch(row: number, stretch: Stretch, first: number): void {
    const numbers = this.#numbers
    const isNew = stretch.moveTo(row)
    const {start, end} = stretch
    numbers[first + 1] = (row - start) / Math.max(1, end - start - 1)
    if (!isNew) return
    numbers[first] = Math.log2(end - start)
    let next = first + 2
    for (const index of stretchMeans) numbers[next++] = this.#mean(index, start, end)
  }

  #describeNeighbours(row: number): void {
    const {values, count} = this.#measures
    const numbers = this.#numbers
    let next = neighbourStart
    for (const offset of neighbourOffsets) {
      const other = row + offset
      const base = other * columnCount
      if (other < 0 || other >= count) numbers.fill(nothing, next, next + neighbourCount)
      else
        for (let index = 0; index < neighbourCount; index++)
          numbers[next + index] = values[base + (neighbourColumns[index] ?? 0)] ?? 0
      next += neighbourCount
    }
  }

  #describeWindows(row: number): void {
    const numbers = this.#numbers
    let next = windowStart
    for (const reach of windowReaches) {
      const from = Math.max(0, row - reach)
      const to = Math.min(this.#measures.count, row + reach + 1)
      for (let index = 0; index < windowMeans; index++) numbers[next++] = this.#mean(index, from, to)
    }
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

function isShort(measures: Measures, row: number): boolean {
  return measures.get(row, column.words) <= shortWords && measures.get(row, column.ending) < 5
}

/** For documents of usual length; the sums before the first row are 0. */
const usualSums = new Float64Array(256 * meanCount)

function sumsOf({count, values}: Measures): Float64Array {
  const size = (count + 1) * meanCount
  const sums = size <= usualSums.length ? usualSums : new Float64Array(size)
  for (let row = 0; row < count; row++) {
    const from = row * meanCount
    for (let index = 0; index < meanCount; index++) {
      const value = values[row * columnCount + (meanColumns[index] ?? 0)] ?? 0
      sums[from + meanCount + index] = (sums[from + index] ?? 0) + value
    }
  }
  return sums
}
