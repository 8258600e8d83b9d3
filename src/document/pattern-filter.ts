import {Needle} from '../text/needle.ts'
import {Automaton} from './automaton.ts'
import {lineAt, type Line} from './lines.ts'
import type {LineStarts} from './line-starts.ts'

/** Lines that patterns may match, by their index in the order of the text, with those patterns in their order. */
export type Candidates = readonly (readonly [index: number, patterns: readonly number[]])[]

/** Tells in one pass over the lines which of many regular expressions may match at the start of which. */
export class PatternFilter {
  readonly #groups: readonly (readonly [from: number, to: number])[]
  readonly #automaton: Automaton
  /** What lines must have that floating patterns match, with the numbers of those patterns. */
  readonly #needles: readonly (readonly [Needle, number])[]
  readonly #longestRead: number

  /** @param longestRead of a longer line only so much counts, in UTF-16 code units */
  constructor({sizes, floating, start}: LineStarts, longestRead: number) {
    let count = 0
    this.#groups = sizes.map((size) => [count, (count += size)] as const)
    this.#needles = floating.map(([piece, number]) => [new Needle(piece), number] as const)
    this.#automaton = new Automaton(start, [...Array.from({length: count}).keys()])
    this.#longestRead = longestRead
  }

  /** The candidates of each group. */
  read(text: string, lines: readonly Line[]): readonly Candidates[] {
    const found = this.#groups.map((): (readonly [number, readonly number[]])[] => [])
    const floating = this.#floatingIn(text, lines)
    for (const {index, start, end, isBlank} of lines) {
      if (isBlank) continue
      const starting = this.#automaton.read(text, start, Math.min(end, start + this.#longestRead))
      const numbers = floating.has(index) ? [...starting, ...(floating.get(index) ?? [])] : starting
      if (numbers.length === 0) continue
      const sorted = [...new Set(numbers)].toSorted((left, right) => left - right)
      for (const [group, [from, to]] of this.#groups.entries()) {
        const own = sorted.filter((number) => number >= from && number < to).map((number) => number - from)
        if (own.length > 0) found[group]?.push([index, own])
      }
    }
    return found
  }

  /** By the index of the line. */
  #floatingIn(text: string, lines: readonly Line[]): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>()
    for (const [needle, number] of this.#needles) {
      for (let at = needle.indexIn(text); at !== -1;) {
        const {index, end} = lineAt(lines, at)
        const numbers = found.get(index)
        if (numbers) numbers.push(number)
        else found.set(index, [number])
        at = needle.indexIn(text, Math.max(end, at + 1))
      }
    }
    return found
  }
}
