import type {CharacterSet} from './character-sets.ts'

/** What reads a character. */
export interface Reader {
  /** Tells it from all others. */
  readonly number: number
  /** Which expression it is of, by the number that stands for it. */
  readonly owner: number
  readonly reads: CharacterSet
  /** What comes after the character. */
  readonly reach: Reach
}

/** The owner of what several expressions share. */
export const nobody = -1

/** What can be reached without reading: readers, and expressions that end. */
export interface Reach {
  readonly readers: readonly Reader[]
  readonly ended: readonly number[]
}
