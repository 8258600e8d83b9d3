import {lineAt, type Line} from './lines.ts'
import {partLength, rarestPart, requiredLiterals} from './literals.ts'

/** The patterns that a piece of text is required by, as indexes. */
type Owners = readonly number[]

/** A piece, and the part of it that it is looked for by. */
interface Sought {
  readonly piece: string
  /** Where the part ends in the piece, exclusive. */
  readonly partEnd: number
  readonly owners: Owners
}

/**
 * Tells in one pass over a text which of many regular expressions can match at all, and where: it looks for the
 * literal pieces that their matches must hold. However many the expressions are, a text without their pieces costs
 * a few nanoseconds a character.
 */
export class PatternFilter {
  /** The expressions that may match anywhere, since they tell of no piece. */
  readonly unfiltered: Owners
  /** Pieces shorter than a part, few enough to look for each. */
  readonly #short: readonly (readonly [piece: string, owners: Owners])[]
  /** All others, by the key of their part. */
  readonly #long = new Map<number, Sought[]>()
  /** Whether the key of any part has this hash. */
  readonly #hashes = new Uint8Array(hashes)

  /** @param patterns without flags: they mind case */
  constructor(patterns: readonly RegExp[]) {
    const unfiltered: number[] = []
    const pieces = new Map<string, number[]>()
    for (const [index, pattern] of patterns.entries()) {
      const required = requiredLiterals(pattern)
      if (!required) unfiltered.push(index)
      for (const piece of new Set(required?.pieces)) listIn(pieces, piece).push(index)
    }
    this.unfiltered = unfiltered
    this.#short = [...pieces].filter(([piece]) => piece.length < partLength)
    for (const [piece, owners] of pieces) if (piece.length >= partLength) this.#seek(piece, owners)
  }

  #seek(piece: string, owners: Owners): void {
    const start = rarestPart(piece)
    const partEnd = start + partLength
    let key = 0
    for (let at = start; at < partEnd; at++) key = nextKey(key, piece.charCodeAt(at))
    listIn(this.#long, key).push({piece, partEnd, owners})
    this.#hashes[hashOf(key)] = 1
  }

  /** The lines on which an expression may match, by their index in the order of the text, with those expressions. */
  linesOf(text: string, lines: readonly Line[]): Iterable<readonly [index: number, patterns: ReadonlySet<number>]> {
    const found = new Map<number, Set<number>>()
    const add = (index: number, owners: Owners): void => {
      const patterns = found.get(index)
      if (!patterns) found.set(index, new Set(owners))
      else for (const owner of owners) patterns.add(owner)
    }
    if (this.unfiltered.length > 0) for (const {index} of lines) add(index, this.unfiltered)
    this.search(text, (start, owners) => add(lineAt(lines, start).index, owners))
    return [...found].toSorted(([left], [right]) => left - right)
  }

  /** Calls back for each place of a piece with its start and the expressions that require it, in no certain order. */
  search(text: string, found: (start: number, owners: Owners) => void): void {
    for (const [piece, owners] of this.#short) {
      for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) found(at, owners)
    }
    const known = this.#hashes
    let key = 0
    for (let at = 0; at < text.length; at++) {
      key = nextKey(key, text.charCodeAt(at))
      if (known[hashOf(key)] === 0) continue
      for (const {piece, partEnd, owners} of this.#long.get(key) ?? []) {
        const start = at + 1 - partEnd
        if (text.startsWith(piece, start)) found(start, owners)
      }
    }
  }
}

function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  let list = lists.get(key)
  if (!list) lists.set(key, (list = []))
  return list
}

/** The last four characters, seven bits of each. */
function nextKey(key: number, code: number): number {
  return ((key << 7) | (code & 127)) & 0xfff_ffff
}

const hashes = 0x1_0000

function hashOf(key: number): number {
  // Knuth's multiplier: 2³² over the golden ratio
  return Math.imul(key, 0x9e37_79b1) >>> 16
}
