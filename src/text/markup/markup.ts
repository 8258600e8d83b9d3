import type {Characters} from '../../document/characters.ts'

/** A text to search, and which characters it has at all. */
export interface Searched {
  readonly text: string
  readonly characters: Characters
}

/** One way in which a language of markup shows in plain text. */
export interface Markup {
  /** What the markup is called in a message. */
  readonly kind: string
  /** A piece of text without which the pattern cannot match; looked for first, since that is cheap. */
  readonly cue: string
  /** A global pattern, linear on any text. */
  readonly pattern: RegExp
  /** What a match leaves when its markup is taken away, or nothing when it is no markup after all. */
  readonly keep: (match: RegExpExecArray) => string | undefined
}

/** A stretch of markup in plain text, and what is left of it as text. */
export interface Residue {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly kept: string
}

export function* findResidues({text, characters}: Searched, markups: readonly Markup[]): Generator<Residue> {
  for (const {kind, cue, pattern, keep} of markups) {
    if (!characters.includes(cue)) continue
    for (const match of text.matchAll(pattern)) {
      const kept = keep(match)
      if (kept !== undefined) yield {start: match.index, end: match.index + match[0].length, kind, kept}
    }
  }
}

export const nothing = (): string => ''

/** The first group, for markup that wraps words. */
export const words = ([, kept]: RegExpExecArray): string => kept ?? ''
