import {namingWords, roleNouns} from '../catalogs/role-nouns.ts'
import {codeAt, isApostrophe, isSpace, wordBefore, wordFrom} from './letters.ts'
import type {NameIndex} from './name-index.ts'
import {addsToName} from './people.ts'

const roles: ReadonlySet<string> = new Set([...roleNouns, ...namingWords])
const roleSuffix = /(?:[a-z]{2}(?:ist|ian|man|woman|person|ologist)|in-law)$/
const appositionOpener =
  /^(?:an?|the|who|whose|one|formerly|himself|herself|his|her|their|our|my|of|from|now|then|also|both|in|aged?|born|known)$/

/** Nickname in quotation marks or brackets inside a name: “Ray “Sugar” Leonard”; reads at most 60 characters. */
const nickname = /\p{Lu}[\p{L}.]+ ["“'‘(][^"”'’)\n]{1,25}["”'’)]$/u
const closesNickname = /["”'’)]/
/** “his coach, ” or “the director of the plant, ” */
const roleBeforeComma =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Tt]he|[Aa]n?|whose|[Aa]nother|[Oo]ne)\s(?:[\p{Ll}\d'’-]+\s){0,6}[\p{Ll}'’-]+,$/u

/** “Zheng (42)”, “Zheng - a welder”, “Zheng is a welder”, “Zheng was 42” */
const predication = /^(?:\(|[-–—]{1,2} (?:an?|the|who|his|her) |(?:is|was) (?:an? |\d\d\b))/
/** “12-year-old Zheng”, “her name was Zheng”, “identified only as Zheng” */
const namedBefore =
  /(?:-year-old|\bname (?:is|was|only as|as)|\b(?:identified|known|named|introduced)(?: only| simply| just)? as) $/
const connecting: ReadonlySet<string> = new Set(['old', 'is', 'was', 'as'])

/** A longer name that says more of who somebody is. */
export interface Introduction {
  readonly start: number
  readonly end: number
}

export interface LongerName extends Introduction {
  /** Index of the bare name's word. */
  readonly at: number
  /** Indexes of the longer name's words. */
  readonly first: number
  readonly last: number
}

/** The longer name that a bare name's word stands in here: “Guo Guoping”, “President Hill”, “Jan van der Berg”. */
export function longerName(index: NameIndex, at: number): LongerName | undefined {
  const name = index.name(at)
  let first = at
  while (first > name.first && addsToName(index.word(first - 1))) first--
  let last = at
  while (last < name.last && addsToName(index.word(last + 1))) last++
  const end = index.end(last)
  if (first < last) return {at, first, last, start: index.start(first), end}
  const nicknamed = startOfNicknamed(index.text, index.start(at))
  return nicknamed === undefined ? undefined : {at, first: at - 1, last, start: nicknamed, end}
}

/** Where a name starts whose surname has a nickname before it. */
export function startOfNicknamed(text: string, surname: number): number | undefined {
  if (!closesNickname.test(text.charAt(surname - 2))) return undefined
  const match = nickname.exec(text.slice(Math.max(0, surname - 60), surname - 1))
  return match ? surname - 1 - match[0].length : undefined
}

/** Whether words beside a bare name say who it is: “striker Guo”, “a woman named Ada”, “Guo, a farmer,”, “Guo (42)”. */
export function isDescribed(index: NameIndex, at: number): boolean {
  return describedBefore(index.text, index.start(at), index.end(at)) || describedAfter(index.text, index.end(at))
}

function describedBefore(text: string, start: number, end: number): boolean {
  if (!isSpace(codeAt(text, start - 1))) return false
  const before = codeAt(text, start - 2)
  if (before === 44) {
    const close = codeAt(text, end)
    return (close === 44 || close === 46) && roleBeforeComma.test(text.slice(Math.max(0, start - 90), start - 1))
  }
  // “Russia's Lavrov”
  if (before === 115 && isApostrophe(codeAt(text, start - 3))) return true
  const word = wordBefore(text, start - 1)
  if (connecting.has(word)) return namedBefore.test(text.slice(Math.max(0, start - 30), start))
  return roles.has(word) || roleSuffix.test(word)
}

function describedAfter(text: string, end: number): boolean {
  const code = codeAt(text, end)
  if (isSpace(code)) return predication.test(text.slice(end + 1, end + 12))
  if (code !== 44 || !isSpace(codeAt(text, end + 1))) return false
  if (/\d/.test(text.charAt(end + 2))) return true
  const word = wordFrom(text, end + 2)
  return appositionOpener.test(word) || roles.has(word) || roleSuffix.test(word)
}
