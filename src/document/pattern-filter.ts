import {Automaton} from './automaton.ts'
import type {Line} from './lines.ts'

/** Tells which of many regular expressions may match at the start of which lines. */
export class PatternFilter {
  readonly #automaton: Automaton
  readonly #longestRead: number

  /**
   * @param prefix what may stand before each pattern
   * @param patterns without flags, or with `i`
   * @param longestRead of a longer line only so much counts, in UTF-16 code units
   */
  constructor(prefix: RegExp, patterns: readonly RegExp[], longestRead: number) {
    this.#automaton = new Automaton(prefix, patterns)
    this.#longestRead = longestRead
  }

  /** The lines that an expression may match, by their index in the order of the text, with those expressions in their order. */
  linesOf(text: string, lines: readonly Line[]): readonly (readonly [index: number, patterns: readonly number[]])[] {
    const found: (readonly [number, readonly number[]])[] = []
    for (const {index, start, end, isBlank} of lines) {
      if (isBlank) continue
      const patterns = this.#automaton.read(text, start, Math.min(end, start + this.#longestRead))
      if (patterns.length > 0) found.push([index, patterns.toSorted((left, right) => left - right)])
    }
    return found
  }
}
