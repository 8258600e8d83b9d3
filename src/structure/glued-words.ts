import {functionWords, sentenceOpeners} from '../catalogs/function-words.ts'
import type {Line} from '../document/lines.ts'
import {isEnglishWord} from '../text/english-words.ts'

/** Words with nothing between them. */
export interface GluedWords {
  readonly start: number
  readonly end: number
  /** The words of a pair; of a line of menu items, nothing. */
  readonly pair?: readonly [left: string, right: string]
}

const capitalAfterSmall = /[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]/g
/** Menus are longer than a headline and shorter than a paragraph. In UTF-16 code units. */
const longestMenu = 600
/** Menu items that meet so often are no list of brands. */
const fewestSeams = 3
/** No word is longer. In UTF-16 code units. */
const reach = 40

/**
 * Lines of menu items run together (“HomeNewsSport”), and pairs in a sentence whose halves are words: a function word
 * and a name (“theCaribbean”), a word and the opening of a sentence (“pageThe”), or two that also stand alone.
 *
 * @param hasCode whether the text shows names of a program, which are written so
 */
export function findGluedWords(
  text: string,
  lineAt: (offset: number) => Line,
  vocabulary: () => ReadonlySet<string>,
  hasCode: () => boolean
): readonly GluedWords[] {
  const found: GluedWords[] = []
  const likely: GluedWords[] = []
  let identifiers = 0
  let line: Line | undefined
  let isMenuLine = false
  for (const {index} of text.matchAll(capitalAfterSmall)) {
    if (!line || index > line.end) {
      line = lineAt(index)
      isMenuLine = isMenu(line.text)
      if (isMenuLine) found.push({start: line.start, end: line.end})
    }
    if (isMenuLine) continue
    const pair = pairAt(text, index + 1)
    if (pair && isSure(pair, vocabulary)) found.push(pair)
    else if (startsSmall(text, index)) identifiers++
    if (pair?.goesOn && isLikely(pair.pair, vocabulary)) likely.push(pair)
  }
  if (found.length + likely.length === 0 || hasCode()) return []
  return identifiers > mostIdentifiers ? found : [...new Set([...found, ...likely])]
}

/** A text with more words such as `dateModified` is about the names of a program. */
const mostIdentifiers = 3

function startsSmall(text: string, at: number): boolean {
  return /(?:^|[^\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, at - reach), at + 1))
}

/** Menu items are capitalized, and have no sentence among them. */
function isMenu(line: string): boolean {
  if (
    line.length > longestMenu ||
    !/^\s*\p{Lu}/u.test(line) ||
    /[.!?;,] |\w\.\w|[{}()<>=;"@/\\_#]/.test(line.replace(/\p{L}\/\p{L}/u, ''))
  )
    return false
  const tokens = line.trim().split(/\s+/)
  const seams = tokens.map((token) => token.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0)
  const total = seams.reduce((sum, count) => sum + count, 0)
  const small = tokens.filter((token) => /^\p{Ll}/u.test(token)).length
  if (total < fewestSeams || small > total) return false
  return seams.some((count) => count > 1) || tokens.some((token) => /\p{Ll}{4}\p{Lu}\p{Ll}{4}/u.test(token))
}

const nextWord = /^(?:['’-]|\s["“‘(]?[\p{L}\p{N}])/u

interface Pair extends GluedWords {
  readonly pair: readonly [left: string, right: string]
  /** Whether a word comes next: the names in “fixing titleOnly, sortBy” and “if orderAmount > 5” stand apart. */
  readonly goesOn: boolean
}

function pairAt(text: string, seam: number): Pair | undefined {
  const left = /(?:^|[\s"'“‘«(—–-])(\p{Ll}{3,})$/u.exec(text.slice(Math.max(0, seam - reach), seam))?.[1]
  const right = /^(\p{Lu}\p{Ll}+|\p{Lu}{2,})(?:['’]s)?(?=$|[\s,;:!?"'“”’»)—–-]|\.(?:\s|$))/u.exec(
    text.slice(seam, seam + reach)
  )?.[1]
  if (left === undefined || right === undefined) return undefined
  const end = seam + right.length
  return {start: seam - left.length, end, pair: [left, right], goesOn: nextWord.test(text.slice(end, end + 3))}
}

/** A function word and a name, or a word and the opening of a sentence. */
function isSure({pair: [left, right], goesOn}: Pair, vocabulary: () => ReadonlySet<string>): boolean {
  // “theCUBE” writes itself so.
  if (/^\p{Lu}{2}/u.test(right)) return functionWords.has(left) && vocabulary().has(right)
  return functionWords.has(left) || (goesOn && sentenceOpeners.has(right.toLowerCase()) && isEnglishWord(left))
}

/** A word that is too long to begin a brand (“easyJet”), or one that stands alone elsewhere, as does the name after it. */
function isLikely([left, right]: Pair['pair'], vocabulary: () => ReadonlySet<string>): boolean {
  if (!/^\p{Lu}\p{Ll}{2}/u.test(right) || !isEnglishWord(left)) return false
  if (left.length >= longEnough && isEnglishWord(right.toLowerCase())) return true
  return vocabulary().has(right) && (left.length >= longEnough || vocabulary().has(left))
}

const longEnough = 5
