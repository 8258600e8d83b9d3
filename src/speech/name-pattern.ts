import {compoundTails, functionWords, nameParticles} from '../catalogs/name-words.ts'
import {parentheticalParticiples, speechVerbs, verbAdverbs} from '../catalogs/speech-verbs.ts'
import {letters} from './letters.ts'

const noLetter = `(?![${letters}])`
/** Hyphens and apostrophes belong to a name: “Kara-Murza”, “O'Brien”, “Ba'ath”, not “Hill's”, “Kyiv-based”. */
const parts = (): string =>
  String.raw`(?:[-\u2010\u2011](?!(?:${compoundTails.join('|')})${noLetter})[${letters}]+` +
  `|['’](?!(?:s|t|d|m|re|ve|ll)${noLetter})[${letters}]+)*`

/** “said Guo”, “according to Guo”, “said van der Berg”, “said al-Assad” */
const before = (): string => String.raw`(?<![a-z])(?:${fromTheEnd([...speechVerbs, ...nameParticles, 'to'])})[ \xa0]|-`
/** “Guo said”, “Guo also said”, “Guo reportedly said”, “Guo, speaking at the gate, said” */
const after = (): string =>
  String.raw`[ \xa0](?:${[...speechVerbs, ...verbAdverbs].join('|')}|[a-z]*ly)(?![a-z])` +
  `|,[^](?:${parentheticalParticiples.join('|')})`

/** “The”, “However” at the head of a sentence, which is part of no name; the “A” of “M.A. Holm” is. */
const opener = (): string =>
  String.raw`(?:^|[^${letters} \xa0])[ \xa0]*` + `(?=(?:${functionWords.join('|')})(?![${letters}.'’\u2010\u2011-]))`

/**
 * Words with a capital. The first group is set where a verb of speech may stand before it, the second where one may stand
 * after it: the engine sees that on its way in a tenth of the time in which code reads the characters there once more.
 */
function wordWith(capital: string): RegExp {
  const start = `${capital}(?<!(?:[${letters}0-9]|${opener()})[^])(?:(?<=(?:${before()})[^])()|)`
  return new RegExp(`${start}[${letters}]*${parts()}(?:(?=${after()})()|)`, 'g')
}

let plainName: RegExp | undefined
let anyName: RegExp | undefined

/**
 * @param isPlain whether the text has no letters beyond ASCII. In others a name that is found may start with a small
 *   letter, if that has a diacritic: to look for all capitals alone takes three times as long.
 */
export function namePattern(isPlain: boolean): RegExp {
  return isPlain
    ? (plainName ??= wordWith('[A-Z]'))
    : (anyName ??= wordWith(String.raw`[A-Z\xc0-\xd6\xd8-\xf6\xf8-\u024f\u1e00-\u1eff]`))
}

/** Alternatives by their last letters, since what stands before a place is read from its end. */
function fromTheEnd(words: readonly string[]): string {
  const alternatives = Array.from(new Set(words.map((word) => word.slice(-1))), (last) => {
    const rests = words.filter((word) => word.endsWith(last)).map((word) => word.slice(0, -1))
    return rests.length === 1 || last === '' ? `${rests[0]}${last}` : `(?:${fromTheEnd(rests)})${last}`
  })
  return alternatives.join('|')
}
