import {columnOf, columns} from './character-sets.ts'
import type {Reach, Reader} from './reach.ts'

/** The largest table takes 16 MB. When it is full, it is begun anew. */
const mostStates = 1 << 14

/** What stands in the table: the place of the next state's row, or one of these; `ends` is added to a row's place. */
const ends = 1
const dead = 2
const unknown = -1
const isPlain = (entry: number): boolean => (entry & (columns - 1)) === 0

const none: readonly number[] = []

/**
 * Reads the start of a text as many regular expressions at once (the lazy subset construction of Thompson, 1968). It
 * looks at each character once, however many expressions there are, and stops where none can match any more.
 */
export class Automaton {
  readonly #all: readonly number[]
  readonly #startReach: Reach
  /** What is alive after what was read, and what ended just there. */
  readonly #states: Reach[] = []
  readonly #entries = new Map<string, number>()
  #start: number
  /** A row for each state, with an entry for each column. */
  #table = new Int32Array(columns * 64).fill(unknown)

  /**
   * @param start where each text starts
   * @param all the numbers that stand for expressions
   */
  constructor(start: Reach, all: readonly number[]) {
    this.#all = all
    this.#startReach = start
    this.#start = this.#entryOf(start) & ~ends
  }

  /** The expressions, by their numbers, that may match from `start` on, each once. It may name too many. */
  read(text: string, start: number, end: number): readonly number[] {
    const found = this.#readOn(text, start, end)
    if (found) return found
    this.#forget()
    // One text alone fills no table; if it did, any expression may match.
    return this.#readOn(text, start, end) ?? this.#all
  }

  /** @returns nothing when the table is full */
  #readOn(text: string, start: number, end: number): readonly number[] | undefined {
    let found = none
    let row = this.#start
    let table = this.#table
    for (let at = start; at < end; at++) {
      const column = columnOf(text.charCodeAt(at))
      let entry = table[row + column] ?? dead
      if (!isPlain(entry)) {
        if (entry === unknown) entry = this.#step(row, column)
        table = this.#table
        if (entry === dead) break
        if (entry === unknown) return undefined
        if (!isPlain(entry)) {
          entry -= ends
          found = [...new Set([...found, ...(this.#states[entry / columns]?.ended ?? none)])]
        }
      }
      row = entry
    }
    return found
  }

  /** One loop: to optimize several small ones takes longer than they run for a page. */
  #step(row: number, column: number): number {
    const readers = new Set<Reader>()
    const ended = new Set<number>()
    for (const reader of this.#states[row / columns]?.readers ?? []) {
      if (((reader.reads[column >> 3] ?? 0) & (1 << (column & 7))) === 0) continue
      const {reach} = reader
      for (const next of reach.readers) readers.add(next)
      for (const number of reach.ended) ended.add(number)
    }
    const isDead = readers.size + ended.size === 0
    const entry = isDead ? dead : this.#entryOf({readers: [...readers], ended: [...ended]})
    this.#table[row + column] = entry
    return entry
  }

  /** What leads to a state. An expression that ended needs no further reading. */
  #entryOf({readers, ended}: Reach): number {
    const alive = ended.length > 0 ? readers.filter(({owner}) => !ended.includes(owner)) : readers
    const key = `${alive.map(({number}) => number).join()}|${ended.join()}`
    let entry = this.#entries.get(key)
    if (entry !== undefined) return entry
    if (this.#states.length === mostStates) return unknown
    entry = (this.#states.push({readers: alive, ended}) - 1) * columns
    if (entry === this.#table.length) {
      const larger = new Int32Array(entry * 2).fill(unknown)
      larger.set(this.#table)
      this.#table = larger
    }
    if (ended.length > 0) entry += ends
    this.#entries.set(key, entry)
    return entry
  }

  #forget(): void {
    this.#states.length = 0
    this.#entries.clear()
    this.#table = new Int32Array(columns * 64).fill(unknown)
    this.#start = this.#entryOf(this.#startReach) & ~ends
  }
}
