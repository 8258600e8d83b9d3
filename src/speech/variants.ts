import {abbreviatedTitles, calendarWords, honorifics} from '../catalogs/name-words.ts'
import {roleNouns} from '../catalogs/role-nouns.ts'
import {isEnglishWord} from '../text/english-words.ts'
import type {Attributions} from './attributions.ts'
import {startsSpeech} from './frames.ts'
import {isDescribed, type Introduction} from './introductions.ts'
import {foldName} from './letters.ts'
import type {NameIndex} from './name-index.ts'
import {hasNameShape} from './people.ts'
import {arePinyin, isInflected, isOtherSex, isSlip} from './slips.ts'
import type {UnintroducedSpeaker} from './speakers.ts'

/** A name that the text also spells another way, more often or first. */
export interface MisspeltName extends Introduction {
  /** The other spelling, in full. */
  readonly usual: Introduction
}

/** Two words of a name next to each other: “Keith Barton”. */
interface Pair {
  /** Index of the first word. */
  readonly at: number
  readonly words: readonly [string, string]
  count: number
}

const titles: ReadonlySet<string> = new Set([...honorifics, ...abbreviatedTitles])
const roles: ReadonlySet<string> = new Set(roleNouns)
const apart: ReadonlySet<string> = new Set([...titles, ...calendarWords])
/** Names that share a word with more others are no names: “New York”, “New Jersey”, … */
const mostNamesakes = 30

/** Stands for two pairs or more with one key. */
const several = -1

/** What else is known about who speaks. */
interface Speech {
  readonly attributions: Attributions
  readonly unintroducedSpeakers: readonly UnintroducedSpeaker[]
}

/** Names that differ from another one by a slip of the pen, in the order of the text. */
export function findMisspeltNames(index: NameIndex, speech: Speech): readonly MisspeltName[] {
  const found = new Map<number, MisspeltName>()
  for (const {attribution, variant} of speech.unintroducedSpeakers) {
    if (!variant) continue
    const {name, start, end} = attribution.speaker
    const isUsual = index.occurrences(name).length > index.occurrences(index.word(variant.index)).length
    const misspelt = isUsual
      ? {start: variant.start, end: variant.end, usual: {start, end}}
      : {start, end, usual: variant}
    found.set(misspelt.start, misspelt)
  }
  for (const misspelt of findMisspeltPairs(index, speech))
    if (!found.has(misspelt.start)) found.set(misspelt.start, misspelt)
  return [...found.values()].toSorted((left, right) => left.start - right.start)
}

function* findMisspeltPairs(index: NameIndex, speech: Speech): Generator<MisspeltName> {
  let speakers: ReadonlySet<string> | undefined
  for (const shared of [0, 1] as const) {
    let namesakes: ReadonlyMap<string, ReadonlySet<string>> | undefined
    for (const [one, two] of similarPairs(index, shared)) {
      namesakes ??= collectNamesakes(index, shared)
      if ((namesakes.get(one.words[shared])?.size ?? 0) > mostNamesakes) continue
      speakers ??= new Set(speech.attributions.all.map(({speaker}) => speaker.name))
      const arePeople = isPerson(index, one, speakers) || isPerson(index, two, speakers)
      if (arePeople) yield judge(index, one, two, shared)
    }
  }
}

/** The words that make a name with each word. */
function collectNamesakes(index: NameIndex, shared: 0 | 1): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const at of index.neighbours) {
    if (!index.joins(at)) continue
    const word = index.word(at + shared)
    const other = index.word(at + 1 - shared)
    const others = found.get(word)
    if (others) others.add(other)
    else found.set(word, new Set([other]))
  }
  return found
}

function* similarPairs(index: NameIndex, shared: 0 | 1): Generator<readonly [Pair, Pair]> {
  for (const group of groupPairs(index, shared)) {
    for (const [at, one] of group.entries()) {
      for (const two of group.slice(at + 1)) if (isMisspelt(one, two, shared)) yield [one, two]
    }
  }
}

/** Names that share a word, and the first letter of the other one: each once, and only where there are several. */
function groupPairs(index: NameIndex, shared: 0 | 1): readonly (readonly Pair[])[] {
  const groups = new Map<string, Pair[]>()
  for (const at of findSharing(index, shared)) {
    if (!index.joins(at)) continue
    const words = [index.word(at), index.word(at + 1)] as const
    const key = `${words[shared]} ${words[1 - shared]?.charAt(0)}`
    const group = groups.get(key)
    if (!group) groups.set(key, [{at, words, count: 1}])
    else if (group.length <= mostNamesakes) {
      const same = group.find((pair) => pair.words[0] === words[0] && pair.words[1] === words[1])
      if (same) same.count++
      else group.push({at, words, count: 1})
    }
  }
  return [...groups.values()].filter(({length}) => length > 1 && length <= mostNamesakes)
}

/** The neighbours that `groupPairs` may find several of: most names are like no other in this way. */
function findSharing(index: NameIndex, shared: 0 | 1): readonly number[] {
  const {neighbours} = index
  if (neighbours.length < 2) return []
  const bits = Math.ceil(Math.log2(8 * neighbours.length))
  const keyOf = (at: number): number => roughKey(index.word(at + shared), index.word(at + 1 - shared), bits)
  // For each key the first pair, counted from 1, or that there are several.
  const pairs = new Int32Array(2 ** bits)
  for (const at of neighbours) {
    const key = keyOf(at)
    const first = (pairs[key] ?? 0) - 1
    if (first === -1) pairs[key] = at + 1
    else if (first >= 0 && (index.word(first) !== index.word(at) || index.word(first + 1) !== index.word(at + 1)))
      pairs[key] = several
  }
  return neighbours.filter((at) => pairs[keyOf(at)] === several)
}

/** The same number of so many bits for the same shared word and first letter of the other one, mostly another for others. */
function roughKey(shared: string, other: string, bits: number): number {
  const {length} = shared
  const code = shared.charCodeAt(0) ^ (shared.charCodeAt(length >> 1) << 5) ^ (shared.charCodeAt(length - 1) << 10)
  return Math.imul(code ^ (length << 15) ^ (other.charCodeAt(0) << 20), 0x9e3779b1) >>> (32 - bits)
}

/** @param shared which of the two words both names have */
function isMisspelt(left: Pair, right: Pair, shared: 0 | 1): boolean {
  const one = left.words[shared === 0 ? 1 : 0]
  const two = right.words[shared === 0 ? 1 : 0]
  if (Math.abs(one.length - two.length) > 1 || one.charAt(0) !== two.charAt(0)) return false
  if (![one, two, left.words[shared]].every((word) => hasNameShape(word) && !apart.has(word))) return false
  if (shared === 0 && roles.has(left.words[0].toLowerCase())) return false
  const first = foldName(one)
  const second = foldName(two)
  if (!isSlip(first, second)) return false
  if (shared === 0 ? isInflected(first, second) || arePinyin(first, second) : isOtherSex(first, second)) return false
  const rare = left.count < right.count ? [one] : left.count > right.count ? [two] : [one, two]
  return Math.min(left.count, right.count) <= 2 && !rare.every((word) => isEnglishWord(word.toLowerCase()))
}

/** Whether a name speaks, is described as a person is, or goes on as a bare surname: not “Costa Crociere”, “Data Sets”. */
function isPerson(index: NameIndex, {at, words}: Pair, speakers: ReadonlySet<string>): boolean {
  if (words.some((word) => speakers.has(word))) return true
  const title = index.joins(at - 1) ? index.word(at - 1) : ''
  if (roles.has(title.toLowerCase()) || titles.has(title)) return true
  return startsSpeech(index.text, index.end(at + 1)) || isDescribed(index, at) || isDescribed(index, at + 1)
}

/** The rarer spelling is the slip; of two that are equally rare, the later one. */
function judge(index: NameIndex, left: Pair, right: Pair, shared: 0 | 1): MisspeltName {
  const other = shared === 0 ? 1 : 0
  const uses = (pair: Pair): number => pair.count * 1000 + index.occurrences(pair.words[other]).length
  const [slip, usual] = uses(left) < uses(right) ? [left, right] : [right, left]
  return {...rangeOf(index, slip), usual: rangeOf(index, usual)}
}

function rangeOf(index: NameIndex, {at}: Pair): Introduction {
  return {start: index.start(at), end: index.end(at + 1)}
}
