import {characterSet, type CharacterSet} from './character-sets.ts'
import {alternativesOf, firstItem, isAssertion, startsPlain, type Alternative, type Item} from './expressions.ts'
import {nobody, type Reach, type Reader} from './reach.ts'

/** What an expression does at a place: it reads a character, goes on at several places without reading, or ends. */
type Step = PlaceReader | {readonly goesTo: readonly Place[]} | {readonly ends: number}

let readers = 0

class PlaceReader implements Reader {
  readonly number = readers++
  readonly owner: number
  readonly reads: CharacterSet
  readonly #next: Place
  #reach: Reach | undefined

  constructor(reads: CharacterSet, next: Place) {
    this.owner = next.owner
    this.reads = reads
    this.#next = next
  }

  get reach(): Reach {
    return (this.#reach ??= reachOf(this.#next))
  }
}

/** A place in expressions. What they do there is parsed when it is asked for: most of most expressions never is. */
class Place {
  /** Which expression, by the number that stands for it. */
  readonly owner: number
  #step: Step | (() => Step)

  constructor(owner: number, step: Step | (() => Step)) {
    this.owner = owner
    this.#step = step
  }

  get step(): Step {
    if (typeof this.#step === 'function') this.#step = this.#step()
    return this.#step
  }
}

function reachOf(start: Place): Reach {
  if (start.step instanceof PlaceReader) return {readers: [start.step], ended: []}
  const found: Reader[] = []
  const ended: number[] = []
  const seen = new Set([start])
  for (const place of seen) {
    const {step} = place
    if (step instanceof PlaceReader) found.push(step)
    else if ('ends' in step) ended.push(step.ends)
    else for (const next of step.goesTo) seen.add(next)
  }
  return {readers: found, ended}
}

/** Parts of expressions, each with the number that stands for its expression. */
type Numbered = readonly (readonly [number: number, alternative: Alternative])[]

/** What may start a text. All without flags, or with `i`. */
export interface Opening {
  /** What may stand before each. */
  readonly prefix: RegExp
  /** With the prefix, each counts as if it began with `^`. */
  readonly alternatives: Numbered
}

/** Where a text starts that may start with any of these. */
export function startOf(openings: readonly Opening[]): Reach {
  const starts = openings.flatMap(({prefix, alternatives}) => {
    const next = placeOf(
      alternatives.map(([number, alternative]) => ({alternative, next: new Place(number, {ends: number})}))
    )
    return alternativesOf(prefix).map((alternative) => ({alternative, next}))
  })
  return reachOf(placeOf(starts))
}

/** An alternative, and the place where it goes on. */
interface Branch {
  readonly alternative: Alternative
  readonly next: Place
}

/** Where branches start. What is read there may be more than the expressions match, never less. */
function placeOf(branches: readonly Branch[]): Place {
  const owners = new Set(branches.map(({next}) => next.owner))
  const [owner = nobody] = owners
  return new Place(owners.size > 1 ? nobody : owner, () => ({goesTo: placesOf(branches)}))
}

/** Branches that start with the same character are read as one until they part. */
function placesOf(branches: readonly Branch[]): readonly Place[] {
  const places: Place[] = []
  const alike = new Map<string, Branch[]>()
  for (const branch of branches) {
    const {alternative, next} = branch
    if (alternative.ignoresCase || !startsPlain(alternative)) {
      places.push(placeAlong(alternative, next))
      continue
    }
    const character = alternative.source.charAt(alternative.start)
    const rest = {alternative: {...alternative, start: alternative.start + 1}, next}
    const others = alike.get(character)
    if (others) others.push(rest)
    else alike.set(character, [rest])
  }
  for (const [character, rests] of alike) {
    const [only] = rests
    const next = only && rests.length === 1 ? placeAlong(only.alternative, only.next) : placeOf(rests)
    places.push(readerPlace(character, false, next))
  }
  return places
}

/** Where an alternative starts that shares nothing with others. */
function placeAlong(alternative: Alternative, next: Place): Place {
  return new Place(next.owner, () => stepAlong(alternative, next))
}

function stepAlong(alternative: Alternative, next: Place): Step {
  const item = firstItem(alternative)
  if (!item) return {goesTo: [next]}
  const rest = placeAlong(item.rest, next)
  if (isAssertion(item)) return {goesTo: [rest]}
  return item.least === 1 && item.most === 1 ? once(item, rest).step : {goesTo: [repeated(item, rest)]}
}

/** More repetitions count as any number. */
const mostCopies = 3

function repeated(item: Item, rest: Place): Place {
  let start = rest
  const least = Math.min(item.least, mostCopies)
  if (item.most > mostCopies) {
    const loop: Place = new Place(rest.owner, () => ({goesTo: [rest, once(item, loop)]}))
    start = loop
  } else {
    for (let copy = least; copy < item.most; copy++) {
      const then = start
      start = new Place(rest.owner, () => ({goesTo: [rest, once(item, then)]}))
    }
  }
  for (let copy = 0; copy < least; copy++) start = once(item, start)
  return start
}

function once({sign, choice, rest: {ignoresCase}}: Item, next: Place): Place {
  if (choice) return placeOf(choice.map((alternative) => ({alternative, next})))
  // What a group has read, and is to come again, may be anything.
  if (/^\\[1-9k]/.test(sign)) {
    const loop: Place = new Place(next.owner, () => ({goesTo: [next, readerPlace('[^]', false, loop)]}))
    return loop
  }
  return readerPlace(sign, ignoresCase, next)
}

function readerPlace(sign: string, ignoresCase: boolean, next: Place): Place {
  return new Place(next.owner, new PlaceReader(characterSet(sign, ignoresCase), next))
}
