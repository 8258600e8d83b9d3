import {calendarWords} from '../catalogs/name-words.ts'
import {
  ambiguousVerbs,
  attributionFollowers,
  listenerVerbs,
  parentheticalParticiples,
  speechVerbs,
  verbAdverbs
} from '../catalogs/speech-verbs.ts'
import {beforeParticles} from './bare-name.ts'
import {codeAt, endOfLowercase, isLetter, isLowercase, isSpace, startOfLowercase, wordFrom} from './letters.ts'
import {WordSet} from './word-set.ts'

export const commonVerbs: WordSet = new WordSet(speechVerbs)
const adverbs = new WordSet(verbAdverbs)
const listened = new WordSet(listenerVerbs)
const participles = new WordSet(parentheticalParticiples)
const ambiguous = new WordSet(ambiguousVerbs)
const followers: ReadonlySet<string> = new Set(attributionFollowers)
const calendar: ReadonlySet<string> = new Set(calendarWords)
/** “Guo claims that”, “Guo notes: “Yes””, “as Guo put it,” */
const introducesSpeech = /^(?: that\b|:| ["“'‘]| it[,:.])/
const closesSpeech = /[,"”’']\s$/
/** “tells the story of”, “added 20 jobs”, “adds nothing” */
const otherObjects: Readonly<Record<string, RegExp>> = {
  tells: /^\s(?:the|a|his|her) (?:story|tale)/,
  told: /^\s(?:the|a|his|her) (?:story|tale)/,
  added: /^\s(?:nothing|more|new|another|\d)/,
  adds: /^\s(?:nothing|more|new|another|\d)/
}
const withObjects = new WordSet(Object.keys(otherObjects))
/** “Bruce says:” over a comment, “Terms explained:--” over a list */
const opensBlock = /^:(?:--|—)?\s*\n/
/** “said University of Toronto political scientist”, “according to Action on Armed Violence” */
const nameConnector = /^(?:of|on|for|and)$/
const endsSentence = /[.?!\n"“]/
const comma = 44
const colon = 58
const longestParenthesis = 200
const mostAdverbs = 3

/** Whether a name that ends here speaks: “Keith Barton said”. */
export function startsSpeech(text: string, nameEnd: number): boolean {
  return verbAfter(text, nameEnd, commonVerbs) !== undefined
}

export interface Verb {
  readonly start: number
  readonly end: number
}

/** The verb of “Guo said”, “Guo has also told”, “Guo, speaking at the gate, said”. */
export function verbAfter(text: string, nameEnd: number, verbs: WordSet): Verb | undefined {
  if (codeAt(text, nameEnd) !== comma) return verbFrom(text, nameEnd, verbs)
  const participleEnd = endOfLowercase(text, nameEnd + 2)
  if (!participles.has(text, nameEnd + 2, participleEnd) || isLetter(codeAt(text, participleEnd))) return undefined
  for (let at = nameEnd; at - nameEnd < longestParenthesis;) {
    at = text.indexOf(',', at + 1)
    if (at === -1) return undefined
    const verb = verbFrom(text, at + 1, verbs)
    if (verb) return endsSentence.test(text.slice(nameEnd, at)) ? undefined : verb
  }
  return undefined
}

/** The verb that follows, with adverbs and auxiliaries before it or without. */
function verbFrom(text: string, start: number, verbs: WordSet): Verb | undefined {
  let from = start
  for (let skipped = 0; skipped <= mostAdverbs; skipped++) {
    if (!isSpace(codeAt(text, from)) || !isLowercase(codeAt(text, from + 1))) return undefined
    const end = endOfLowercase(text, from + 1)
    if (verbs.has(text, from + 1, end)) return {start: from + 1, end}
    if (!adverbs.has(text, from + 1, end) && !endsInLy(text, end)) return undefined
    from = end
  }
  return undefined
}

/** “Guo reportedly said” */
function endsInLy(text: string, end: number): boolean {
  return codeAt(text, end - 1) === 121 && codeAt(text, end - 2) === 108
}

export function isSpeech(text: string, nameStart: number, {start, end}: Verb): boolean {
  if (withObjects.has(text, start, end)) {
    const objects = otherObjects[text.slice(start, end)]
    if (objects?.test(text.slice(end, end + 12))) return false
  }
  const isAmbiguous = ambiguous.has(text, start, end)
  if (!isAmbiguous && codeAt(text, end) !== colon) return true
  const rest = text.slice(end, end + 12)
  if (opensBlock.test(rest)) return false
  if (!isAmbiguous || introducesSpeech.test(rest)) return true
  return /^[.,]/.test(rest) && closesSpeech.test(text.slice(Math.max(0, nameStart - 3), nameStart))
}

/**
 * Where the verb starts of “…,” said Guo and the like, or -1; it must follow a comma or a quotation, or the name
 * opens a reported clause: “said China has”.
 */
export function verbBefore(text: string, start: number, verbs: WordSet): number {
  const end = beforeParticles(text, start) - 1
  if (!isSpace(codeAt(text, end))) return -1
  const from = startOfLowercase(text, end)
  if (end - from === 2 && text.startsWith('to', from))
    return /\b[Aa]ccording $/.test(text.slice(Math.max(0, end - 14), end - 2)) ? end - 12 : -1
  if (!verbs.has(text, from, end) || listened.has(text, from, end)) return -1
  let before = from - 1
  while (isSpace(codeAt(text, before))) before--
  return /[,"”’'—–?!]/.test(text.charAt(before)) ? from : -1
}

/** Whether the attribution is over: not “said China has”, “according to Reuters data”. */
export function endsAttribution(text: string, end: number): boolean {
  if (!isSpace(codeAt(text, end))) return !/['’-]/.test(text.charAt(end))
  const word = wordFrom(text, end + 1)
  if (nameConnector.test(word) && !calendar.has(capitalAt(text, end + word.length + 2))) {
    return capitalAt(text, end + word.length + 2) === ''
  }
  return followers.has(word) || word.endsWith('ing') || calendar.has(capitalAt(text, end + 1))
}

function capitalAt(text: string, start: number): string {
  return /^\p{Lu}\p{Ll}+/u.exec(text.slice(start, start + 12))?.[0] ?? ''
}
