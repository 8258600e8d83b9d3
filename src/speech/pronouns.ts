import {calendarWords, functionWords} from '../catalogs/name-words.ts'
import {cities, countries, newsAgencies, organizations} from '../catalogs/non-people.ts'
import {collectiveNouns, roleNouns} from '../catalogs/role-nouns.ts'
import {speechVerbs, verbAdverbs} from '../catalogs/speech-verbs.ts'
import type {NameIndex} from './name-index.ts'

/** “…,” he said, with nobody before it that he could be. */
export interface OrphanPronoun {
  readonly start: number
  readonly end: number
  /** Where the verb ends. */
  readonly frameEnd: number
}

/** A text that names nobody for so long is no report; in UTF-16 code units. */
const opening = 3000

const notPeople: ReadonlySet<string> = new Set([
  ...functionWords,
  ...calendarWords,
  ...countries,
  ...cities,
  ...newsAgencies,
  ...organizations
])
const people: ReadonlySet<string> = new Set([
  ...roleNouns,
  ...collectiveNouns,
  'somebody',
  'someone',
  'anyone',
  'everyone'
])
/** Cheap: what every attribution to a pronoun starts with. */
const cue = /["”’']\s(?:he|she) /

/** Made on first use: most texts have no cue, and compiling it costs more than they take to read. */
let attribution: RegExp | undefined

function makeAttribution(): RegExp {
  return new RegExp(
    String.raw`["”’']\s(he|she) (?:(?:${verbAdverbs.join('|')}|[a-z]+ly) )?(?:${speechVerbs.join('|')})\b`
  )
}

/** The first pronoun that a quotation is attributed to, when no person is named or mentioned before it outside quotations. */
export function findOrphanPronoun(index: NameIndex): OrphanPronoun | undefined {
  // The first name outside quotations is an antecedent, and most texts have one in their first line.
  const passage = index.text.slice(0, firstName(index))
  if (!cue.test(passage)) return undefined
  attribution ??= makeAttribution()
  const match = attribution.exec(passage)
  const pronoun = match?.[1]
  if (!match || !pronoun || mentionsPerson(passage.slice(0, match.index + 1))) return undefined
  const start = match.index + match[0].indexOf(pronoun)
  return {start, end: start + pronoun.length, frameEnd: match.index + match[0].length}
}

/** Where the first word outside quotations starts that may name somebody. */
function firstName(index: NameIndex): number {
  const {text, length} = index
  let isQuoted = false
  let from = 0
  for (let at = 0; at < length; at++) {
    const start = index.start(at)
    if (start > opening) break
    isQuoted = quotedAt(text, from, start, isQuoted)
    from = start
    if (!isQuoted && !notPeople.has(index.word(at))) return start
  }
  return opening
}

/** Whether a quotation is open at `end`, when one was or was not at `start`. */
function quotedAt(text: string, start: number, end: number, isQuoted: boolean): boolean {
  let open = isQuoted
  for (const [mark] of text.slice(start, end).matchAll(/["“”]|''/g)) open = mark === '“' || (mark !== '”' && !open)
  return open
}

function mentionsPerson(text: string): boolean {
  let from = 0
  let isQuoted = false
  for (const {0: word, index} of text.matchAll(/[a-z]+/g)) {
    isQuoted = quotedAt(text, from, index, isQuoted)
    from = index
    if (!isQuoted && (people.has(word) || people.has(word.replace(/s$/, '')))) return true
  }
  return false
}
