import {alternativesOf, type Alternative} from './expressions.ts'
import {literalsOf} from './literals.ts'
import {startOf} from './places.ts'
import type {Reach} from './reach.ts'

/** Regular expressions, without flags or with `i`, that stand at the start of a line. */
export interface PatternGroup {
  /** What may stand before each. */
  readonly prefix: RegExp
  readonly patterns: readonly RegExp[]
}

/** Where lines start that patterns may match. Patterns have numbers, over all groups. */
export interface LineStarts {
  /** How many patterns each group has. */
  readonly sizes: readonly number[]
  /** What lines must have that some patterns match wherever it stands, with the numbers of those patterns. */
  readonly floating: readonly (readonly [piece: string, number: number])[]
  /** Where a line starts that all other patterns may match. */
  readonly start: Reach
}

/** “.{0,80}Ray ID”: may start anywhere, so that it would be read to the end of every line. */
const floats = ({source, start, ignoresCase}: Alternative): boolean =>
  !ignoresCase && /^\.(?:[*+]|\{\d+,)/.test(source.slice(start, start + 8))

export function lineStartsOf(groups: readonly PatternGroup[]): LineStarts {
  const floating: (readonly [string, number])[] = []
  let number = 0
  const openings = groups.map(({prefix, patterns}) => {
    const alternatives: (readonly [number, Alternative])[] = []
    for (const pattern of patterns) {
      for (const alternative of alternativesOf(pattern)) {
        const pieces = floats(alternative) ? literalsOf(alternative) : []
        for (const piece of pieces) floating.push([piece, number])
        if (pieces.length === 0) alternatives.push([number, alternative])
      }
      number++
    }
    return {prefix, alternatives}
  })
  return {sizes: groups.map(({patterns}) => patterns.length), floating, start: startOf(openings)}
}
