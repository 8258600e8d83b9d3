import {abbreviatedTitles, calendarWords, honorifics} from '../catalogs/name-words.ts'
import {roleNouns} from '../catalogs/role-nouns.ts'
import {isEnglishWord} from '../text/english-words.ts'
import type {Attribution} from './attributions.ts'
import {startsSpeech} from './frames.ts'
import {isDescribed, type Introduction} from './introductions.ts'
import {foldName, isSpace} from './letters.ts'
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

/** What else is known about who speaks. */
interface Speech {
  readonly attributions: readonly Attribution[]
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

function* findMisspeltPairs(index: NameIndex, {attributions}: Speech): Generator<MisspeltName> {
  const speakers = new Set(attributions.map(({speaker}) => speaker.name))
  for (const shared of [0, 1] as const) {
    for (const [one, two] of similarPairs(index, shared)) {
      const arePeople = isPerson(index, one, speakers) || isPerson(index, two, speakers)
      if (arePeople) yield judge(index, one, two, shared)
    }
  }
}

function* similarPairs(index: NameIndex, shared: 0 | 1): Generator<readonly [Pair, Pair]> {
  for (const group of groupPairs(index, shared)) {
    for (const [at, one] of group.entries()) {
      for (const two of group.slice(at + 1)) if (isMisspelt(one, two, shared)) yield [one, two]
    }
  }
}

/** Neighbours that make a name, each once, by the first or the second of them. */
function groupPairs(index: NameIndex, shared: 0 | 1): readonly (readonly Pair[])[] {
  const {text} = index
  const groups = new Map<string, Pair[]>()
  for (let at = 0; at + 1 < index.starts.length; at++) {
    const end = index.end(at)
    if (index.start(at + 1) !== end + 1 || !isSpace(text.charCodeAt(end)) || !index.joins(at)) continue
    const words = [index.word(at), index.word(at + 1)] as const
    const group = groups.get(words[shared])
    if (!group) groups.set(words[shared], [{at, words, count: 1}])
    else if (group.length <= mostNamesakes) {
      const same = group.find((pair) => pair.words[0] === words[0] && pair.words[1] === words[1])
      if (same) same.count++
      else group.push({at, words, count: 1})
    }
  }
  return [...groups.values()].filter(({length}) => length > 1 && length <= mostNamesakes)
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
