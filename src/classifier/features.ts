import {columnNames, type Measures} from './measures.ts'
import {at, RunningSum} from './numbers.ts'
import {findStretches, type Stretches} from './stretches.ts'

const neighbourColumns = [
  'words',
  'functionShare',
  'capitalShare',
  'ending',
  'wordScore',
  'phrase',
  'markShare'
] as const
const neighbourOffsets = [-3, -2, -1, 1, 2, 3]
const windowColumns = ['prose', 'words', 'functionShare', 'capitalShare', 'wordScore', 'known', 'ending'] as const
const windowReaches = [3, 6, 20]
const stretchColumns = ['words', 'wordScore', 'phrase', 'functionShare', 'known'] as const
const documentColumns = [...windowColumns, 'phrase', 'repeats', 'blanksBefore', 'characters'] as const

const placeCount = 11
const neighbourCount = neighbourColumns.length * neighbourOffsets.length
const windowCount = windowColumns.length * windowReaches.length
const stretchCount = 2 * (2 + stretchColumns.length)
const documentCount = 3 + documentColumns.length

/** How many numbers describe a row for the first trees. */
export const featureCount =
  columnNames.length + placeCount + documentCount + stretchCount + neighbourCount + windowCount

/** How many of the first of them tell of the row itself, its place and its document, without its neighbours. */
export const ownCount = columnNames.length + placeCount + documentCount

/** For each row the last row before it, and the first after it, of a certain sort. */
interface Nearest {
  /** -1 where there is none. */
  readonly before: Int32Array
  /** The number of rows where there is none. */
  readonly after: Int32Array
}

function nearest(count: number, isSought: (row: number) => boolean): Nearest {
  const before = new Int32Array(count)
  const after = new Int32Array(count)
  for (let row = 0, last = -1; row < count; row++) {
    before[row] = last
    if (isSought(row)) last = row
  }
  for (let row = count - 1, last = count; row >= 0; row--) {
    after[row] = last
    if (isSought(row)) last = row
  }
  return {before, after}
}

/** Describes the rows of a document by their own measures, their neighbours' and the document's. */
export class Features {
  readonly measures: Measures
  readonly blocks: Stretches
  readonly runs: Stretches
  readonly #sums: Readonly<Record<(typeof documentColumns)[number], RunningSum>>
  readonly #document: readonly number[]
  readonly #prose: Nearest
  readonly #phrases: Nearest

  constructor(measures: Measures) {
    const {count, columns} = measures
    this.measures = measures
    this.#sums = Object.fromEntries(documentColumns.map((name) => [name, new RunningSum(columns[name])])) as Record<
      (typeof documentColumns)[number],
      RunningSum
    >
    const {blocks, runs} = findStretches(measures)
    this.blocks = blocks
    this.runs = runs
    this.#prose = nearest(count, (row) => at(columns.prose, row) === 1)
    this.#phrases = nearest(count, (row) => at(columns.phrase, row) > 0)
    this.#document = [
      Math.log2(1 + count),
      Math.log2(1 + this.#sums.prose.total),
      blocks.count / Math.max(1, count),
      ...documentColumns.map((name) => this.#sums[name].mean(0, count))
    ]
  }

  /** Writes a row's numbers to `into`. */
  describe(row: number, into: Float32Array): void {
    const {columns, count} = this.measures
    let next = 0
    for (const name of columnNames) into[next++] = at(columns[name], row)
    next = this.#place(row, into, next)
    for (const value of this.#document) into[next++] = value
    for (const stretches of [this.blocks, this.runs]) {
      const from = at(stretches.starts, row)
      const to = at(stretches.ends, row)
      into[next++] = Math.log2(to - from)
      into[next++] = (row - from) / Math.max(1, to - from - 1)
      for (const name of stretchColumns) into[next++] = this.#sums[name].mean(from, to)
    }
    for (const offset of neighbourOffsets) {
      const other = row + offset
      const exists = other >= 0 && other < count
      for (const name of neighbourColumns) into[next++] = exists ? at(columns[name], other) : -9
    }
    for (const reach of windowReaches) {
      for (const name of windowColumns) into[next++] = this.#sums[name].mean(row - reach, row + reach + 1)
    }
  }

  #place(row: number, into: Float32Array, first: number): number {
    const {count} = this.measures
    const {prose, characters} = this.#sums
    const before = at(this.#prose.before, row)
    const after = at(this.#prose.after, row)
    let next = first
    into[next++] = row / Math.max(1, count - 1)
    into[next++] = Math.min(60, row)
    into[next++] = Math.min(60, count - 1 - row)
    into[next++] = Math.min(40, row - before)
    into[next++] = Math.min(40, after - row)
    into[next++] = Math.min(20, row - at(this.#phrases.before, row))
    into[next++] = Math.min(20, at(this.#phrases.after, row) - row)
    into[next++] = Number(before >= 0) + 2 * Number(after < count)
    into[next++] = prose.before(row) / Math.max(1, prose.total)
    into[next++] = Math.min(20, prose.total - prose.before(row))
    into[next++] = characters.before(row) / Math.max(1, characters.total)
    return next
  }
}
