import {columnOf, columns, parseExpression, type Characters, type Tree} from './expressions.ts'

/** A place in an expression: it reads a character, goes on at several places, or is the end. */
type Node =
  | {readonly reads: Characters; readonly next: number; readonly owner: number}
  | {readonly goesTo: number[]}
  | {readonly ends: number}

/** All places where the expressions may be after what was read, and those that ended just here. */
interface State {
  readonly alive: readonly number[]
  readonly ended: readonly number[]
}

/** More repetitions count as any number. */
const mostCopies = 3

/** The largest table takes 16 MB. */
const mostStates = 1 << 14

/** What stands in the table: the place of the next state's row, or one of these; `ends` is added to a row's place. */
const ends = 1
const dead = 2
const unknown = -1
const isPlain = (entry: number): boolean => (entry & (columns - 1)) === 0

/** The owner of the prefix. */
const nobody = -1

const none: readonly number[] = []

/**
 * Reads the start of a text as many regular expressions at once (the lazy subset construction of Thompson, 1968). It
 * looks at each character once, however many expressions there are, and stops where none can match any more.
 */
export class Automaton {
  readonly #nodes: Node[] = []
  readonly #states: State[] = []
  readonly #entries = new Map<string, number>()
  readonly #start: number
  /** A row for each state, with an entry for each column. */
  #table = new Int32Array(columns * 64).fill(unknown)

  /**
   * @param prefix what may stand before each expression
   * @param expressions without flags, or with `i`; with the prefix, each counts as if it began with `^`
   */
  constructor(prefix: RegExp, expressions: readonly RegExp[]) {
    const starts = expressions.map((expression, owner) =>
      this.#enter(parseExpression(expression), this.#add({ends: owner}), owner)
    )
    const start = this.#enter(parseExpression(prefix), this.#add({goesTo: starts}), nobody)
    this.#start = this.#entryOf(this.#stateAt([start])) & ~ends
  }

  /** The expressions, by their index, that may match from `start` on, each once. It may name too many. */
  read(text: string, start: number, end: number): readonly number[] {
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
        // Full: whatever is alive may match.
        if (entry === unknown) return [...new Set([...found, ...this.#owners(row)])]
        if (!isPlain(entry)) {
          entry -= ends
          found = [...found, ...(this.#states[entry / columns]?.ended ?? none)]
        }
      }
      row = entry
    }
    return found
  }

  #add(node: Node): number {
    return this.#nodes.push(node) - 1
  }

  /** The node where a tree starts that goes on at `next`. */
  #enter(tree: Tree, next: number, owner: number): number {
    if (tree.kind === 'one') return this.#add({reads: tree.of, next, owner})
    if (tree.kind === 'sequence') return tree.parts.reduceRight((after, part) => this.#enter(part, after, owner), next)
    if (tree.kind === 'choice') return this.#add({goesTo: tree.parts.map((part) => this.#enter(part, next, owner))})
    let start = next
    const least = Math.min(tree.least, mostCopies)
    if (tree.most > mostCopies) {
      const goesTo = [next]
      start = this.#add({goesTo})
      goesTo.push(this.#enter(tree.part, start, owner))
    } else {
      for (let copy = least; copy < tree.most; copy++)
        start = this.#add({goesTo: [next, this.#enter(tree.part, start, owner)]})
    }
    for (let copy = 0; copy < least; copy++) start = this.#enter(tree.part, start, owner)
    return start
  }

  /** What can be reached without reading. An expression that ended needs no further reading. */
  #stateAt(places: readonly number[]): State {
    const seen = new Set(places)
    const alive: number[] = []
    const ended = new Set<number>()
    for (const place of seen) {
      const node = this.#nodes[place]
      if (!node) continue
      if ('reads' in node) alive.push(place)
      else if ('ends' in node) ended.add(node.ends)
      else for (const next of node.goesTo) seen.add(next)
    }
    const isOpen = (place: number): boolean => {
      const node = this.#nodes[place]
      return node !== undefined && 'reads' in node && !ended.has(node.owner)
    }
    return {
      alive: (ended.size > 0 ? alive.filter(isOpen) : alive).toSorted((left, right) => left - right),
      ended: [...ended]
    }
  }

  #step(row: number, column: number): number {
    const places: number[] = []
    for (const place of this.#states[row / columns]?.alive ?? none) {
      const node = this.#nodes[place]
      if (node && 'reads' in node && node.reads[column] === 1) places.push(node.next)
    }
    const entry = places.length === 0 ? dead : this.#entryOf(this.#stateAt(places))
    this.#table[row + column] = entry
    return entry
  }

  /** What leads to a state. */
  #entryOf(state: State): number {
    const key = `${state.alive.join()}|${state.ended.join()}`
    let entry = this.#entries.get(key)
    if (entry !== undefined) return entry
    if (this.#states.length === mostStates) return unknown
    entry = (this.#states.push(state) - 1) * columns
    if (entry === this.#table.length) {
      const larger = new Int32Array(entry * 2).fill(unknown)
      larger.set(this.#table)
      this.#table = larger
    }
    if (state.ended.length > 0) entry += ends
    this.#entries.set(key, entry)
    return entry
  }

  #owners(row: number): ReadonlySet<number> {
    const nodes = (this.#states[row / columns]?.alive ?? none).map((place) => this.#nodes[place])
    return new Set(nodes.flatMap((node) => (node && 'reads' in node ? [node.owner] : [])))
  }
}
