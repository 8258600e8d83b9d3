import type {CharacterSet} from '../src/document/character-sets.ts'
import type {Reach, Reader} from '../src/document/reach.ts'

/** What is alive after the same sets of characters. */
interface State {
  readonly readers: readonly Reader[]
  readonly ended: readonly number[]
  /** After which set comes which state. */
  readonly next: Map<number, State>
}

/** Writes what can be reached from a start, in base64, for src/document/reach-table.ts to read. */
export function writeReach(start: Reach): string {
  const sets = new Sets()
  return Buffer.from(encode(follow(start, sets), sets)).toString('base64')
}

/** Sets of characters, by numbers. */
class Sets {
  readonly all: CharacterSet[] = []
  readonly #numbers = new Map<string, number>()
  readonly #known = new Map<CharacterSet, number>()

  numberOf(set: CharacterSet): number {
    let number = this.#known.get(set)
    if (number !== undefined) return number
    const key = set.join()
    number = this.#numbers.get(key) ?? this.all.push(set) - 1
    this.#numbers.set(key, number)
    this.#known.set(set, number)
    return number
  }
}

/** All states, the start first. */
function follow(start: Reach, sets: Sets): readonly State[] {
  const states = new Map<string, State>()
  const stateOf = (reaches: readonly Reach[]): State => {
    const ended = numbered(reaches.flatMap((reach) => reach.ended))
    const alive = reaches.flatMap(({readers}) => readers).filter(({owner}) => !ended.includes(owner))
    const readers = [...new Set(alive)].toSorted((left, right) => left.number - right.number)
    const key = `${readers.map(({number}) => number).join()}|${ended.join()}`
    const state = states.get(key) ?? {readers, ended, next: new Map<number, State>()}
    states.set(key, state)
    return state
  }
  stateOf([start])
  for (const {readers, next} of states.values())
    for (const [set, alike] of bySet(readers, sets)) next.set(set, stateOf(alike.map(({reach}) => reach)))
  return [...states.values()]
}

function numbered(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((left, right) => left - right)
}

function bySet(readers: readonly Reader[], sets: Sets): ReadonlyMap<number, readonly Reader[]> {
  const found = new Map<number, Reader[]>()
  for (const reader of readers) {
    const set = sets.numberOf(reader.reads)
    const others = found.get(set)
    if (others) others.push(reader)
    else found.set(set, [reader])
  }
  return found
}

/**
 * The number of sets, and 32 bytes a set; the number of states that are gone to before they are written, and where each
 * stands; where the start stands; then the states, each after those it goes to. A state is twice the number of what may
 * be read, plus one if expressions end, and then their number and theirs; and all of that twice. Then, for each that may
 * be read, the set, and where it leads: twice how far before this state it stands, or twice its place among those gone
 * to before, plus one. Most states only lead to one before them: twice how far that is, plus one, and the set.
 */
function encode(states: readonly State[], sets: Sets): readonly number[] {
  const body: number[] = []
  const places = new Map<State, number>()
  /** By what they hold: states from which the same follows are one. */
  const written = new Map<string, number>()
  const ahead: State[] = []
  const order = mostUsed(states)
  const write = (state: State): void => {
    if (places.has(state)) return
    places.set(state, -1)
    for (const next of state.next.values()) write(next)
    const ways = Array.from(state.next, ([set, next]) => {
      const to = places.get(next) ?? -1
      if (to === -1 && !ahead.includes(next)) ahead.push(next)
      return {set: order.indexOf(set), to, ahead: to === -1 ? ahead.indexOf(next) : -1}
    })
    const {ended} = state
    const key = JSON.stringify([ended, ways])
    const place = written.get(key) ?? body.length
    places.set(state, place)
    if (written.has(key)) return
    written.set(key, place)
    const [way] = ways
    if (way && way.to >= 0 && ways.length === 1 && ended.length === 0) append(body, (place - way.to) * 2 + 1, way.set)
    else {
      append(body, ways.length * 4 + (ended.length > 0 ? 2 : 0))
      if (ended.length > 0) append(body, ended.length, ...ended)
      for (const {set, to, ahead: number} of ways) append(body, set, number < 0 ? (place - to) * 2 : number * 2 + 1)
    }
  }
  const [start] = states
  if (start) write(start)
  const bytes: number[] = []
  append(bytes, order.length)
  for (const set of order) bytes.push(...(sets.all[set] ?? []))
  append(bytes, ahead.length, ...[...ahead, ...states.slice(0, 1)].map((state) => places.get(state) ?? 0))
  return [...bytes, ...body]
}

/** The numbers of sets, the most frequent first: they take less room. */
function mostUsed(states: readonly State[]): readonly number[] {
  const uses = new Map<number, number>()
  for (const {next} of states) for (const set of next.keys()) uses.set(set, (uses.get(set) ?? 0) + 1)
  return [...uses.keys()].toSorted((left, right) => (uses.get(right) ?? 0) - (uses.get(left) ?? 0))
}

/** Seven bits a byte, the lowest first; all bytes but the last have the eighth. */
function append(bytes: number[], ...numbers: readonly number[]): void {
  for (const number of numbers) {
    let rest = number
    for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128)
    bytes.push(rest)
  }
}
