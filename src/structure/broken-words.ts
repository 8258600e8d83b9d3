import {isEnglishWord} from '../text/english-words.ts'

/** A word that a line end, or what was one, broke in two. */
export interface BrokenWord {
  readonly start: number
  readonly end: number
  /** The word as it was. */
  readonly whole: string
}

/** The two halves, and what stands between them. */
interface Seam {
  readonly left: string
  readonly right: string
  readonly isSoft: boolean
}

/** What goes on after a hyphen that stands for the rest of a compound: “short- and long-term”, “Rede- und Pressefreiheit”. */
const conjunctions = new Set(
  'and or to but nor than versus vs und oder bzw bis sowie et ou à y e o u en of i lub och eller og ja tai'.split(' ')
)

const softHyphen = '\u00AD'
/** Reads at most 40 characters. */
const leftHalf = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*$/u
const rightHalf = /^(?:[ \t]*\n[ \t]{0,12}|[ \t]+)(\p{Ll}[\p{Ll}\p{M}'’]*)/u
/** Narrower lines are no columns, and a hyphen at their end may be a dash. In UTF-16 code units. */
const narrowestColumn = 25
/** No word is longer, so nothing further away is looked at. In UTF-16 code units. */
const longestWord = 40

/**
 * Words broken by a hyphen and a line end (“sustaina-⏎bility”), or by a hyphen and the space that a line end became
 * (“ana- lyst”). The latter only where a known word comes out, since a hyphen before a space can be a dash.
 *
 * @param isPlain whether no hyphen but that of ASCII is in the text
 * @param vocabulary the words of the text, which tell “front-runner” from “frontrunner”
 */
export function findBrokenWords(
  text: string,
  isPlain: boolean,
  vocabulary: () => ReadonlySet<string>
): readonly BrokenWord[] {
  const broken: BrokenWord[] = []
  for (const hyphen of hyphens(text, isPlain ? '-' : allHyphens)) {
    const left = leftHalf.exec(text.slice(Math.max(0, hyphen - longestWord), hyphen))?.[0]
    const after = rightHalf.exec(text.slice(hyphen + 1, hyphen + 1 + longestWord))
    const right = after?.[1]
    if (left === undefined || right === undefined || conjunctions.has(right)) continue
    // “do your best to -avoid-” has its hyphens for emphasis.
    if (text[hyphen - left.length - 1] === '-') continue
    const isAtLineEnd = after?.[0].includes('\n') ?? false
    if (!isAtLineEnd && !mayBeWord(left, right)) continue
    const whole = rejoin({left, right, isSoft: text[hyphen] === softHyphen}, vocabulary())
    const isWrapped = isAtLineEnd && hyphen - text.lastIndexOf('\n', hyphen) > narrowestColumn
    if (!isWrapped && !isSureWord(left, right, whole, vocabulary())) continue
    broken.push({start: hyphen - left.length, end: hyphen + 1 + (after?.[0].length ?? 0), whole})
  }
  return broken
}

const allHyphens = `-${softHyphen}\u2010`

/** Offsets of hyphens with white space after them. */
function hyphens(text: string, marks: string): readonly number[] {
  const found: number[] = []
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      const next = text.charCodeAt(at + 1)
      if (next === 32 || next === 10 || next === 9) found.push(at)
    }
  }
  return found.toSorted((left, right) => left - right)
}

/** One word or a compound: as the text has it elsewhere, else as English has it. */
function rejoin({left, right, isSoft}: Seam, vocabulary: ReadonlySet<string>): string {
  const joined = left + right
  const compound = `${left}-${right}`
  if (isSoft || vocabulary.has(joined)) return joined
  // “GPL-⏎compatible”
  if (vocabulary.has(compound) || /\p{Lu}$/u.test(left)) return compound
  const last = lastPart(left)
  if (isEnglishWord(last + right)) return joined
  return isEnglishWord(last) && isEnglishWord(right) ? compound : joined
}

/** Whether English has the word, or both its halves. */
function mayBeWord(left: string, right: string): boolean {
  if (left.length < 2 || right.length < 2) return false
  const last = lastPart(left)
  return isEnglishWord(last + right) || (isEnglishWord(last) && isEnglishWord(right))
}

/** @returns “winner” of “Prize-winner”, in lower case */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1).toLowerCase()
}

function isSureWord(left: string, right: string, whole: string, vocabulary: ReadonlySet<string>): boolean {
  return vocabulary.has(whole) || isEnglishWord(lastPart(left) + right)
}
