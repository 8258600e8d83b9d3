import {
  abbreviatedTitles,
  capitalizedPrefixes,
  generationalSuffixes,
  honorifics,
  calendarWords
} from '../catalogs/name-words.ts'
import {cities, countries, famousNames, newsAgencies, organizations} from '../catalogs/non-people.ts'
import {organizationNouns, organizationTails, organizationUses} from '../catalogs/non-people.ts'
import {collectiveNouns, roleNouns} from '../catalogs/role-nouns.ts'
import {occurs} from '../text/occurrences.ts'
import {codeAt, isApostrophe, isLetter, isLowercase, isSpace, wordBefore, wordFrom} from './letters.ts'
import type {NameIndex} from './name-index.ts'

const plurals = roleNouns.map((noun) =>
  noun.endsWith('man') ? noun.replace(/man$/, 'men') : noun.replace(/y$/, 'ie').replace(/(?<=[sx]|ch)$/, 'e') + 's'
)
const commonNouns: ReadonlySet<string> = new Set([...collectiveNouns, ...plurals])
const listed: ReadonlySet<string> = new Set([
  ...countries,
  ...cities,
  ...newsAgencies,
  ...organizations,
  ...famousNames
])
const uses: ReadonlySet<string> = new Set(organizationUses)
const kinds: ReadonlySet<string> = new Set(organizationNouns)
const tails: ReadonlySet<string> = new Set(organizationTails)
const apart: ReadonlySet<string> = new Set([...honorifics, ...generationalSuffixes, ...calendarWords])
const titleWords: ReadonlySet<string> = new Set([
  ...abbreviatedTitles,
  ...roleNouns.map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1))
])
const secondCapital = new RegExp(`^(?:${capitalizedPrefixes.join('|')})['’]?\\p{Lu}\\p{Ll}+$`, 'u')
/** “China National Machinery (Sinomach)”, not “He (Ebbers)”; reads at most 40 characters */
const expansion = /\p{Lu}[\p{L}.&-]{2,} \($/u
const placeWord = /^(?:in|from|at|near|into|across|outside|inside|throughout|around|off|via)$/
const determiner = /^(?:the|a|an)$/

/** Whether a bare name can be a person's by its shape and the closed lists: not “NATO”, “China”, “Inc”, “Department”. */
export function mayBePerson(name: string): boolean {
  return name.length > 1 && !listed.has(name) && !tails.has(name) && hasNameShape(name)
}

/** “Gabriel”, not “Senator”, “Sen”, “Labour”, “Party” */
export function isGivenName(word: string): boolean {
  return mayBePerson(word) && !titleWords.has(word)
}

/** “McMullin”, “Kara-Murza”, “Ba'ath”, not “NATO”, “YouTube”, “Twenty-seven” */
export function hasNameShape(name: string): boolean {
  if (!/\p{Ll}/u.test(name)) return false
  if (
    /^(?:Co|Vice|Non|Ex|Anti|Mid|Pre|Post|Sub|Semi|Pro|Self|Multi)-|-(?:[a-z]{6,}|one|two|three|four|five|six|seven|eight|nine)$/.test(
      name
    )
  )
    return false
  return name.split('-').every((part) => !/.\p{Lu}/u.test(part) || secondCapital.test(part))
}

/** Whether any use in the whole text shows a company, a state, a place or a thing: “in Varna”, “Marlin shares”, “(Marlin)”. */
export function isUsedAsThing(index: NameIndex, name: string): boolean {
  for (const at of index.occurrences(name)) if (showsThing(index, at)) return true
  return false
}

/** “Traders”, “Police” */
export function isCommonNoun(name: string): boolean {
  return commonNouns.has(name.toLowerCase())
}

/** Whether a word only ever opens a sentence with its capital, and stands in lower case elsewhere: “History tells us”. */
export function isCommonWord(index: NameIndex, name: string): boolean {
  const {text} = index
  for (const at of index.occurrences(name)) {
    const before = text.slice(Math.max(0, index.start(at) - 2), index.start(at)).trimEnd()
    if (before !== '' && !/[.!?“‘]$/.test(before)) return false
  }
  const word = name.toLowerCase()
  let at = text.indexOf(word)
  while (at !== -1 && (isLetter(codeAt(text, at - 1)) || isLetter(codeAt(text, at + word.length)))) {
    at = text.indexOf(word, at + 1)
  }
  return at !== -1
}

const closesQuotation = /["”'’]\s?$/
const opensQuotation = /^(?:[.,]|[^.\n]{0,60}[:,])\s?["“‘']/
/** “Marlin said it would”, “Marlin said in May that it would” */
const speaksOfItself = /^(?: (?:in|on|last|this) [\p{L} ]{2,16})?(?: that)? it\b/u
const said = / (?:said|says|told)\b/g
const fewestSaid = 3

interface Range {
  readonly start: number
  readonly end: number
}

/** Whether an attribution stands beside quoted words, as people's do: not “according to Marlin”, a source of any kind. */
export function isOfQuotation(text: string, {start, end}: Range): boolean {
  if (isAccording(text, start)) return false
  return (
    closesQuotation.test(text.slice(Math.max(0, start - 3), start)) || opensQuotation.test(text.slice(end, end + 70))
  )
}

/** Whether an attribution of reported speech can be a person's: not “Marlin said it would”. */
export function isOfPerson(text: string, {start, end}: Range): boolean {
  return !isAccording(text, start) && !speaksOfItself.test(text.slice(end, end + 70))
}

/** Whether a text reports speech time and again; a thousand characters of news hold two or three quotations. */
export function reportsSpeech(text: string): boolean {
  const fewest = Math.min(fewestSaid, Math.floor(text.length / 1000))
  return occurs(said, text, fewest)
}

function isAccording(text: string, start: number): boolean {
  return text.startsWith('ccording', start + 1)
}

function showsThing(index: NameIndex, at: number): boolean {
  const {text} = index
  const start = index.start(at)
  const end = index.end(at)
  const next = codeAt(text, end)
  if (next === 41 && expansion.test(text.slice(Math.max(0, start - 40), start))) return true
  // “Varna-based”, “Marlin.com”
  if (next === 45 || (next === 46 && isLowercase(codeAt(text, end + 1)))) return true
  if (isSpace(next)) {
    if (uses.has(wordFrom(text, end + 1))) return true
    if (index.joins(at) && tails.has(index.word(at + 1))) return true
  }
  // “Marlin's shares”
  if (isApostrophe(next)) return /^.s (?:shares?|stocks?)\b/.test(text.slice(end, end + 10))
  if (!isSpace(codeAt(text, start - 1))) return false
  const before = wordBefore(text, start - 1)
  // “analysts at Marlin Lynch”
  if (index.joins(at)) return before === 'at' || before === 'the'
  if (before === '') return false
  return placeWord.test(before) || determiner.test(before) || kinds.has(before)
}

/** Whether a word of a longer name adds to who somebody is: “Guoping”, “President”, not “Mr”, “Monday”. */
export function addsToName(word: string): boolean {
  return !apart.has(word)
}
