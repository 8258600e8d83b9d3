import {
  calendarWords,
  clauseOpeners,
  functionWords,
  generationalSuffixes,
  honorifics,
  sentenceOpeners
} from '../catalogs/name-words.ts'
import {capitalizedParticles, hyphenatedParticles, nameParticles} from '../catalogs/name-words.ts'
import {
  attributionFollowers,
  ambiguousVerbs,
  listenerVerbs,
  parentheticalParticiples,
  speechVerbs,
  verbAdverbs
} from '../catalogs/speech-verbs.ts'
import {endOfLowercase, isLetter, isLowercase, isSpace, startOfLowercase, wordBefore, wordFrom} from './letters.ts'
import type {NameIndex} from './name-index.ts'
import {WordSet} from './word-set.ts'

/** A bare name that words are attributed to: “Guo” in “Guo said”, “Mr. Guo” in “said Mr. Guo”. */
export interface Attribution {
  /** Index of the name's word. */
  readonly index: number
  /** The word that names the speaker, without honorific and particles. */
  readonly name: string
  /** Offset of the name, honorific and particles included. */
  readonly start: number
  /** Offset of the name without its honorific. */
  readonly surnameStart: number
  readonly end: number
  /** From the verb to the name, or from the name to the verb. */
  readonly frame: {readonly start: number; readonly end: number}
  readonly hasHonorific: boolean
  /** A name of one word and a capitalised particle, which may be an organisation as well: “La Nacion”. */
  readonly hasCapitalizedParticle: boolean
}

const titles: ReadonlySet<string> = new Set(honorifics)
const suffixes: ReadonlySet<string> = new Set(generationalSuffixes)
const capitalized: ReadonlySet<string> = new Set(capitalizedParticles)
const particles = new WordSet(nameParticles)
const prefixes = new WordSet(hyphenatedParticles)
const adverbs = new WordSet(verbAdverbs)
const participles: ReadonlySet<string> = new Set(parentheticalParticiples)
const openers: ReadonlySet<string> = new Set(clauseOpeners)
const capitalOpeners: ReadonlySet<string> = new Set([
  ...clauseOpeners.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ...sentenceOpeners,
  ...calendarWords
])
const never: ReadonlySet<string> = new Set([...functionWords, ...calendarWords])
const calendar: ReadonlySet<string> = new Set(calendarWords)
const ambiguous: ReadonlySet<string> = new Set(ambiguousVerbs)
const listened = new WordSet(listenerVerbs)
const followers: ReadonlySet<string> = new Set(attributionFollowers)
/** “Guo claims that”, “Guo notes: “Yes””, “as Guo put it,” */
const introducesSpeech = /^(?: that\b|:| ["“'‘]| it[,:.])/
const closesSpeech = /[,"”’']\s$/
/** “tells the story of”, “added 20 jobs”, “adds nothing” */
const otherObjects: Readonly<Record<string, RegExp>> = {
  tells: /^ (?:the|a|his|her) (?:story|tale)/,
  told: /^ (?:the|a|his|her) (?:story|tale)/,
  added: /^ (?:nothing|more|new|another|\d)/,
  adds: /^ (?:nothing|more|new|another|\d)/
}
/** “Bruce says:” over a comment */
const opensBlock = /^:\s*\n/
/** “said University of Toronto political scientist”, “according to Action on Armed Violence” */
const nameConnector = /^(?:of|on|for|and)$/
/** “May 2 Hill said”, “Marks & Hill said”, “&nbsp;Hill said” */
const notBeforeClause = /[\d&;@#/-]/
const endsSentence = /[.?!\n"“]/
const longestParenthesis = 200
const mostAdverbs = 3

const commonVerbs = new WordSet(speechVerbs)

/**
 * All bare names that speak, in the order of the text.
 *
 * @param moreVerbs speech verbs besides those of the catalog
 */
export function findAttributions(index: NameIndex, moreVerbs: readonly string[] = []): readonly Attribution[] {
  const verbs = moreVerbs.length > 0 ? new WordSet([...speechVerbs, ...moreVerbs]) : commonVerbs
  const found: Attribution[] = []
  for (let at = 0; at < index.starts.length; at++) {
    const attribution = attributionAt(index, at, verbs)
    if (attribution) found.push(attribution)
  }
  return found
}

function attributionAt(index: NameIndex, at: number, verbs: WordSet): Attribution | undefined {
  const {text} = index
  const verb = verbAfter(text, index.end(at), verbs)
  if (verb) {
    const name = bareName(index, at)
    if (!name || !opensClause(text, name) || !isSpeech(text, name.start, verb)) return undefined
    return {...name, frame: {start: name.start, end: verb.end}}
  }
  const start = verbBefore(text, index.start(at), verbs)
  if (start === -1 || never.has(index.word(at))) return undefined
  const name = bareName(index, index.name(at).last)
  if (name?.first !== at || !endsAttribution(text, name.end)) return undefined
  return {...name, frame: {start, end: name.end}}
}

/** Whether a name that ends here speaks: “Keith Barton said”. */
export function startsSpeech(text: string, nameEnd: number): boolean {
  return verbAfter(text, nameEnd, commonVerbs) !== undefined
}

interface Verb {
  readonly word: string
  readonly end: number
}

/** The verb of “Guo said”, “Guo has also told”, “Guo, speaking at the gate, said”. */
function verbAfter(text: string, nameEnd: number, verbs: WordSet): Verb | undefined {
  if (text.charCodeAt(nameEnd) !== 44) return verbFrom(text, nameEnd, verbs)
  if (!participles.has(wordFrom(text, nameEnd + 2))) return undefined
  for (let comma = nameEnd; comma - nameEnd < longestParenthesis;) {
    comma = text.indexOf(',', comma + 1)
    if (comma === -1) return undefined
    const verb = verbFrom(text, comma + 1, verbs)
    if (verb) return endsSentence.test(text.slice(nameEnd, comma)) ? undefined : verb
  }
  return undefined
}

/** The verb that follows, with adverbs and auxiliaries before it or without. */
function verbFrom(text: string, start: number, verbs: WordSet): Verb | undefined {
  let from = start
  for (let skipped = 0; skipped <= mostAdverbs; skipped++) {
    if (!isSpace(text.charCodeAt(from)) || !isLowercase(text.charCodeAt(from + 1))) return undefined
    const end = endOfLowercase(text, from + 1)
    if (verbs.has(text, from + 1, end)) return {word: text.slice(from + 1, end), end}
    if (!adverbs.has(text, from + 1, end) && !endsInLy(text, end)) return undefined
    from = end
  }
  return undefined
}

/** “Guo reportedly said” */
function endsInLy(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 121 && text.charCodeAt(end - 2) === 108
}

function isSpeech(text: string, nameStart: number, {word, end}: Verb): boolean {
  const rest = text.slice(end, end + 12)
  if (opensBlock.test(rest) || otherObjects[word]?.test(rest)) return false
  if (!ambiguous.has(word) || introducesSpeech.test(rest)) return true
  return /^[.,]/.test(rest) && closesSpeech.test(text.slice(Math.max(0, nameStart - 3), nameStart))
}

/**
 * Where the verb starts of “…,” said Guo and the like, or -1; it must follow a comma or a quotation, or the name
 * opens a reported clause: “said China has”.
 */
function verbBefore(text: string, start: number, verbs: WordSet): number {
  const end = beforeParticles(text, start) - 1
  if (!isSpace(text.charCodeAt(end))) return -1
  const from = startOfLowercase(text, end)
  if (end - from === 2 && text.startsWith('to', from))
    return /\b[Aa]ccording $/.test(text.slice(Math.max(0, end - 14), end - 2)) ? end - 12 : -1
  if (!verbs.has(text, from, end) || listened.has(text, from, end)) return -1
  let before = from - 1
  while (isSpace(text.charCodeAt(before))) before--
  return /[,"”’'—–?!]/.test(text.charAt(before)) ? from : -1
}

/** A name of one word, with its honorific, particles and suffix; nothing when the word is part of a longer name. */
function bareName(index: NameIndex, last: number) {
  const {text} = index
  const {first: start} = index.name(last)
  let first = start
  while (first < last && calendar.has(index.word(first))) first++
  const opening = first
  const hasHonorific = titles.has(index.word(first))
  if (hasHonorific) first++
  const hasCapitalizedParticle = first < last && capitalized.has(index.word(first))
  while (first < last && capitalized.has(index.word(first))) first++
  const core = last > first && suffixes.has(index.word(last)) ? last - 1 : last
  const name = index.word(first)
  if (core !== first || never.has(name) || titles.has(name)) return undefined
  return {
    index: first,
    first: opening,
    name,
    start: beforeParticles(text, index.start(opening)),
    surnameStart: beforeParticles(text, index.start(hasHonorific ? opening + 1 : opening)),
    end: index.end(last),
    hasHonorific,
    hasCapitalizedParticle
  }
}

/** “van der Berg”, “al-Assad” and “Al-Assad” start before their particles. */
function beforeParticles(text: string, start: number): number {
  let at = start
  for (;;) {
    const join = text.charCodeAt(at - 1)
    if (join !== 45 && !isSpace(join)) return at
    if (join === 45 && /\b[AE]l$/.test(text.slice(at - 4, at - 1))) return at - 3
    const from = startOfLowercase(text, at - 1)
    if (!(join === 45 ? prefixes : particles).has(text, from, at - 1)) return at
    at = from
  }
}

/** Whether a clause can begin here: not “a trader in Seoul said”, “retailer Marlin said”, “the MP for Hill said”. */
function opensClause(text: string, {start, hasHonorific}: {start: number; hasHonorific: boolean}): boolean {
  let end = start
  while (isSpace(text.charCodeAt(end - 1))) end--
  const before = text.charCodeAt(end - 1)
  if (end === 0 || !isLetter(before)) return !notBeforeClause.test(text.charAt(end - 1))
  if (end === start) return false
  const word = wordBefore(text, end)
  if (word !== '') return openers.has(word) || (hasHonorific && !/^(?:of|for|and|or|with|to|by|from)$/.test(word))
  const from = text.lastIndexOf(' ', end - 1) + 1
  return (
    capitalOpeners.has(text.slice(from, end).replace(/^[^\p{L}]+/u, '')) &&
    !/\b[Tt]he $/.test(text.slice(from - 4, from))
  )
}

/** Whether the attribution is over: not “said China has”, “according to Reuters data”. */
function endsAttribution(text: string, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return !/['’-]/.test(text.charAt(end))
  const word = wordFrom(text, end + 1)
  if (nameConnector.test(word) && !calendar.has(capitalAt(text, end + word.length + 2))) {
    return capitalAt(text, end + word.length + 2) === ''
  }
  return followers.has(word) || word.endsWith('ing') || calendar.has(capitalAt(text, end + 1))
}

function capitalAt(text: string, start: number): string {
  return /^\p{Lu}\p{Ll}+/u.exec(text.slice(start, start + 12))?.[0] ?? ''
}
