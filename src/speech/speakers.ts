import type {Attribution, Attributions} from './attributions.ts'
import type {BareName} from './bare-name.ts'
import {citesWorks} from './citations.ts'
import {startsSpeech} from './frames.ts'
import {isDescribed, longerName, startOfNicknamed, type Introduction, type LongerName} from './introductions.ts'
import {foldName} from './letters.ts'
import type {NameIndex} from './name-index.ts'
import {
  isCommonNoun,
  isCommonWord,
  isGivenName,
  isOfPerson,
  isOfQuotation,
  isUsedAsThing,
  mayBePerson,
  reportsSpeech
} from './people.ts'
import {isInflected, isSlip} from './slips.ts'
import {tellsStory} from './stories.ts'

/** A speaker whom nobody has introduced where they first speak. */
export interface UnintroducedSpeaker {
  readonly attribution: Attribution
  /** Where the text introduces them after all. */
  readonly later?: Introduction
  /** A longer name that differs by a slip of the pen, anywhere in the text, and its word that does. */
  readonly variant?: Variant
}

/** A longer line holds paragraphs run together, whose quotation marks tell nothing. */
const longestParagraph = 1500
const longestApposition = 80

/** More speakers than this no report has. */
const mostSpeakers = 100

export interface Variant extends Introduction {
  /** Index of the word that differs. */
  readonly index: number
}

/** People who speak before, or without, anyone saying who they are; each once, in the order of the text. */
export function findUnintroducedSpeakers(attributions: Attributions): readonly UnintroducedSpeaker[] {
  const {index} = attributions
  let reporting: boolean | undefined
  const isPerson = ({speaker: {name, hasHonorific}, frame}: Attribution): boolean =>
    hasHonorific ||
    attributions.all.some((other) => other.speaker.name === name && isOfQuotation(index.text, other.frame)) ||
    (isOfPerson(index.text, frame) && (reporting ??= reportsSpeech(index.text)))
  const seen = new Set<string>()
  const found: UnintroducedSpeaker[] = []
  for (const place of attributions.places) {
    if (seen.size === mostSpeakers) break
    if (seen.has(index.word(place)) && index.isAlone(place)) continue
    const attribution = attributions.at(place)
    if (!attribution) continue
    const {isDouble, name, start, end} = attribution.speaker
    const key = isDouble ? index.text.slice(start, end) : name
    if (seen.has(key) || isInHeadline(index.text, attribution)) continue
    seen.add(key)
    const speaker = judge(index, attribution, isPerson)
    if (speaker) found.push(speaker)
  }
  const isNoReport = found.length > 0 && (citesWorks(index.text) || tellsStory(index.text))
  return isNoReport ? found.filter(({variant}) => variant) : found
}

function judge(
  index: NameIndex,
  attribution: Attribution,
  isPerson: (attribution: Attribution) => boolean
): UnintroducedSpeaker | undefined {
  const {speaker, frame} = attribution
  const {name, hasHonorific, hasCapitalizedParticle} = speaker
  const {text} = index
  const introduction = speaker.isDouble ? findGivenName(index, speaker) : findIntroduction(index, attribution)
  if (introduction === 'earlier' || !mayBePerson(name)) return undefined
  // “James (Jim) Nugent said”
  if (startOfNicknamed(text, speaker.surnameStart) !== undefined) return undefined
  if (!hasHonorific && (isCommonNoun(name) || isUsedAsThing(index, name) || isCommonWord(index, name))) return undefined
  if (introduction)
    return isPersonName(index, introduction) || isPerson(attribution) ? {attribution, later: introduction} : undefined
  const variant = findVariant(index, name)
  if (variant) return variant === 'same' ? undefined : {attribution, variant}
  if (!hasHonorific && (hasCapitalizedParticle || isQuoted(text, frame.start))) return undefined
  return isPerson(attribution) ? {attribution} : undefined
}

/** Where a speaker is introduced, or that it is done before they speak. */
function findIntroduction(index: NameIndex, attribution: Attribution): LongerName | 'earlier' | undefined {
  const {speaker} = attribution
  for (const at of index.occurrences(speaker.name)) {
    // What is left of a speaker's own name is an honorific or a particle.
    const longer = at === speaker.index ? undefined : longerName(index, at)
    if (index.start(at) > speaker.end) {
      if (longer) return longer
    } else if (longer || (isDescribed(index, at) && !opensAccording(index.text, attribution))) {
      return 'earlier'
    }
  }
  return undefined
}

/** “García Márquez” needs an introduction only where “Gabriel García Márquez” follows. */
function findGivenName(index: NameIndex, {index: own, name}: BareName): LongerName | 'earlier' {
  const [first = own, second = own] = index.occurrences(name)
  const longer = first === own && second > own ? longerName(index, second) : undefined
  if (!longer || longer.last !== second || longer.first !== second - 2) return 'earlier'
  const isSame = index.word(second - 1) === index.word(own - 1) && isGivenName(index.word(longer.first))
  return isSame ? longer : 'earlier'
}

/** “Merrill” may be short for “Merrill Lynch”, so a name that only goes on has to speak or be described. */
function isPersonName(index: NameIndex, {first, last, at, end}: LongerName): boolean {
  return at > first || startsSpeech(index.text, end) || isDescribed(index, first) || isDescribed(index, last)
}

/** “According to Kovac, the roof was gone” says no more of Kovac, as “according to Kovac, the roofer” does. */
function opensAccording(text: string, {speaker: {end}, frame}: Attribution): boolean {
  return text.startsWith('According', frame.start) && !/^, [^,.]+,/.test(text.slice(end, end + longestApposition))
}

/** A longer name with a word that differs from a bare name by a slip, or `same` when only by diacritics or case. */
function findVariant(index: NameIndex, name: string): Variant | 'same' | undefined {
  const folded = foldName(name)
  let slip: Variant | undefined
  for (const {word, folded: other} of index.wordsFrom(name.charAt(0))) {
    if (word === name || Math.abs(word.length - name.length) > 2) continue
    if (other !== folded && (!isSlip(folded, other) || isInflected(folded, other))) continue
    for (const at of index.occurrences(word)) {
      const longer = longerName(index, at)
      if (!longer) continue
      if (other === folded) return 'same'
      slip ??= {...longer, index: at}
      break
    }
  }
  return slip
}

/** Whether a quotation is open: who is quoted may speak of people whom the report need not introduce. */
function isQuoted(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestParagraph), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.length === longestParagraph) return false
  return (line.split('"').length - 1) % 2 === 1 || line.lastIndexOf('“') > line.lastIndexOf('”')
}

const longestHeadline = 150

/** Headlines and link teasers name people who are introduced below, or elsewhere. */
function isInHeadline(text: string, {speaker: {start, end}, frame}: Attribution): boolean {
  const before = text.slice(Math.max(0, start - longestHeadline), start)
  const from = before.lastIndexOf('\n') + 1
  if (from === 0 && before.length === longestHeadline) return false
  const after = text.slice(end, end + longestHeadline)
  const to = after.indexOf('\n')
  const line = (before.slice(from) + text.slice(start, end) + after.slice(0, to === -1 ? undefined : to)).trimEnd()
  if (line.length >= longestHeadline) return false
  if (!/[.!?"”’':,)…-]$/.test(line)) return true
  // “Lindell says she will not run.” over the article
  const isTop = line.length < 100 && before.length === start && from === 0 && after.startsWith('\n\n', to)
  return isTop && !/["“”]/.test(line) && text.slice(end, frame.end).endsWith('s')
}
