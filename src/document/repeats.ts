import {emptyTable, HashTable} from '../classifier/hash-table.ts'
import {column, type Measures} from '../classifier/measures.ts'
import type {Line} from './lines.ts'

/** A line that stands in the text a second time. */
export interface Repeat {
  readonly line: Line
  /** Where it stands first. */
  readonly first: Line
  /** The same characters, white space at the ends aside; otherwise a word, a cut, case, marks or spaces differ. */
  readonly exact: boolean
}

/** Lines in a row that stand in the text a second time, in the same order. */
export interface RepeatedPassage {
  /** At least one. */
  readonly repeats: readonly Repeat[]
  /** More than one line, a long one, or one that is only nearly the same. */
  readonly isPassage: boolean
}

/** From so many characters on a single line is a passage. */
const passageLength = 200

/** Fewer words are honest to say twice. */
const fewestWords = 7

/** Where most lines are short, as in verse, dialogue, forums and lists, only lines of so many characters are compared. */
const longLine = 160
const proseDocument = 0.4

/** Manuals and threads of so many lines say a sentence again where it is needed; only passages are compared. */
const longDocument = 100

/** A copy so many lines after the first is no place where it is needed again. */
const rightAfter = 4

/** So few lines are no verse. */
const fewLines = 10

/** A sentence that stands more often is a form that the text fills in, or a refrain. */
const mostCopies = 3

/** Lines that differ in a word differ in no more characters. */
const mostDifference = 64

/** Two lines that begin alike are compared so far first, in UTF-16 code units. */
const glance = 48

/** Lines are looked up by so many words at their beginning, and so many after them: a changed word is in one of the two. */
const keyWords = 5

/**
 * Sentences that stand twice, or nearly, in the order of the text. Tables, lists, code, verse and short lines repeat
 * honestly.
 *
 * @param known lines that are known to repeat the title or lead
 */
export function findRepeats(
  lines: readonly Line[],
  measures: Measures,
  known: ReadonlySet<Line>
): readonly RepeatedPassage[] {
  const passages: Repeat[][] = []
  for (const repeat of sentencesTwice(lines, measures)) {
    const last = passages.at(-1)?.at(-1)
    if (last && follows(lines, last.line, repeat.line) && follows(lines, last.first, repeat.first)) {
      passages.at(-1)?.push(repeat)
    } else if (!known.has(repeat.line)) passages.push([repeat])
  }
  const own = passages.filter(([repeat]) => repeat && !isQuoted(lines, repeat) && !isQuestionAgain(lines, repeat))
  const copies = measures.count < longDocument ? own : pageCopies(own)
  return copies.map((repeats) => ({
    repeats,
    isPassage: repeats.length > 1 || repeats.some(({line, exact}) => !exact || line.text.length >= passageLength)
  }))
}

/** “Marit wrote:”, “Let us say it again:”, “> So it was.”, “"So it was."”: whoever quotes says so. */
function isQuoted(lines: readonly Line[], {line, first}: Repeat): boolean {
  const text = line.text.trim()
  if (text.startsWith('>') || (quotation.test(text) && !quotation.test(first.text.trim()))) return true
  let before = line.index - 1
  while (lines[before]?.isBlank) before--
  return lines[before]?.text.trimEnd().endsWith(':') ?? false
}

const quotation = /^["“„«].*["”“»][.,]?$/

/** Lists of contents and of questions say what heads the parts below. */
function isQuestionAgain(lines: readonly Line[], {line, first}: Repeat): boolean {
  return line.text.trimEnd().endsWith('?') && line.text.length < passageLength && !follows(lines, first, line)
}

/**
 * In a long document an author says a paragraph again where a reader may enter. A page that holds its text twice says all
 * of it again, each part as far from its copy as the next, or right after itself.
 */
function pageCopies(passages: readonly Repeat[][]): readonly Repeat[][] {
  const counts = new Map<number, number>()
  for (const passage of passages) counts.set(distanceOf(passage), (counts.get(distanceOf(passage)) ?? 0) + 1)
  return passages.filter((passage) => {
    const distance = distanceOf(passage)
    return passage.length > 1 || distance <= rightAfter || (counts.get(distance) ?? 0) > 1
  })
}

function distanceOf([repeat]: readonly Repeat[]): number {
  return repeat ? repeat.line.index - repeat.first.index : 0
}

/** Whether nothing but blank lines is between two lines. */
function follows(lines: readonly Line[], first: Line, second: Line): boolean {
  let index = second.index - 1
  while (index > first.index && lines[index]?.isBlank) index--
  return index === first.index
}

function sentencesTwice(lines: readonly Line[], measures: Measures): readonly Repeat[] {
  const repeats = repeatsOf(lines, measures)
  if (repeats.length < mostCopies) return repeats
  const copies = new Map<Line, number>()
  for (const {first} of repeats) copies.set(first, (copies.get(first) ?? 0) + 1)
  return repeats.filter(({first}) => (copies.get(first) ?? 0) < mostCopies)
}

/** For documents of usual length. */
const tables = {beginnings: new HashTable(255), sequels: new HashTable(255)}

/** In the order of the text. */
function repeatsOf(lines: readonly Line[], measures: Measures): readonly Repeat[] {
  const {count, words, wordStarts} = measures
  const shortest = shortestOf(measures)
  const beginnings = emptyTable(count, tables.beginnings)
  const sequels = emptyTable(count, tables.sequels)
  const repeats: Repeat[] = []
  const firstBefore = (table: HashTable, hash: number, row: number): Line | undefined => {
    const first = table.get(hash) - 1
    if (first >= 0) return lines[measures.lineIndex(first)]
    table.set(hash, row + 1)
    return undefined
  }
  for (let row = 0; row < count; row++) {
    if (!isSentence(measures, row, shortest)) continue
    const from = wordStarts[row] ?? 0
    const begun = firstBefore(beginnings, hashOf(words, from, from + keyWords), row)
    const continued = firstBefore(sequels, hashOf(words, from + keyWords, from + 2 * keyWords), row)
    if (!begun && !continued) continue
    const line = lines[measures.lineIndex(row)]
    const first = line && [begun, continued].find((other) => other && isAlike(other.text, line.text))
    if (first) repeats.push({line, first, exact: first.text.trim() === line.text.trim()})
  }
  return repeats
}

/** How long a sentence must be that two of its kind are one too many, in characters. */
function shortestOf({count, proseRows}: Measures): number {
  if (count >= longDocument) return passageLength
  return count <= fewLines || proseRows.length >= proseDocument * count ? 0 : longLine
}

function isSentence(measures: Measures, row: number, shortest: number): boolean {
  const words = measures.get(row, column.words)
  if (words < fewestWords) return false
  // Items of lists repeat honestly: digit or bullet.
  const opening = measures.get(row, column.opening)
  if (opening === 2 || opening === 4) return false
  if (shortest > 0 && 2 ** measures.get(row, column.characters) <= shortest) return false
  // Code and tables are full of marks and figures.
  if (measures.get(row, column.markShare) > 0.1 || measures.get(row, column.digitShare) > 0.12) return false
  const holds = measures.get(row, column.functionShare) >= 0.2
  return measures.get(row, column.ending) >= 4 ? holds || words >= 12 : holds && words >= 20
}

function hashOf(words: Int32Array, from: number, to: number): number {
  let hash = 17
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ (words[index] ?? 0), 0x9e3779b1) ^ (hash >>> 13)
  return hash
}

/** The same words but for one, or one line is the other cut short. */
function isAlike(first: string, second: string): boolean {
  if (first === second) return true
  const [cut, whole] = first.length < second.length ? [first, second] : [second, first]
  if (!isCut(cut) && (whole.length - cut.length > mostDifference || differsSoon(cut, whole))) return false
  const one = wordsOf(cut)
  // No more than is needed, so that many lines may be compared with a very long one.
  const other = wordsOf(whole.slice(0, cut.length + mostDifference))
  const shorter = Math.min(one.length, other.length)
  let before = 0
  while (before < shorter && one[before] === other[before]) before++
  if (isCut(cut) && other.length > one.length) return cutsShort(one, other, before)
  if (before === shorter) return one.length === other.length
  let after = 0
  while (after < shorter - before && one[one.length - 1 - after] === other[other.length - 1 - after]) after++
  const left = one.slice(before, one.length - after)
  const right = other.slice(before, other.length - after)
  return (
    left.length <= 1 &&
    right.length <= 1 &&
    before + after >= 10 &&
    [...left, ...right].every((word) => isPlainWord(word, first) || isPlainWord(word, second))
  )
}

/** Whether two lines differ in more than a word before long: most that begin alike do, and need not be read to the end. */
function differsSoon(first: string, second: string): boolean {
  const start = wordStart(first, second)
  const one = wordsWithin(first, start)
  const other = wordsWithin(second, start)
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const goesOn = (left: number, right: number): boolean => {
    while (left < one.length && right < other.length && one[left] === other[right]) {
      left++
      right++
    }
    return left >= one.length || right >= other.length
  }
  // Another word, or a word more in one of them.
  return !goesOn(same + 1, same + 1) && !goesOn(same, same + 1) && !goesOn(same + 1, same)
}

/** Where the first word begins that differs in two lines. */
function wordStart(first: string, second: string): number {
  let index = 0
  while (index < first.length && first.charCodeAt(index) === second.charCodeAt(index)) index++
  return index === 0 ? 0 : first.lastIndexOf(' ', index - 1) + 1
}

/** The next words of a line, without the last one, which may be cut in two. */
function wordsWithin(text: string, start: number): readonly string[] {
  return wordsOf(text.slice(start, start + glance)).slice(0, -1)
}

/** No figure and no name: “Take 2 eggs” and “Ask Anna” are not “Take 3 eggs” and “Ask Petra” again. */
function isPlainWord(word: string, text: string): boolean {
  return /^\p{L}+$/u.test(word) && text.includes(word)
}

function isCut(text: string): boolean {
  return /(?:\.\.|…)["'”’)]?\s*$/.test(text.slice(-8))
}

/** @param before how many words at the beginning are the same; the last one may be cut too: “The pilot bo…” */
function cutsShort(cut: readonly string[], whole: readonly string[], before: number): boolean {
  if (before < fewestWords) return false
  return before === cut.length || (before === cut.length - 1 && Boolean(whole[before]?.startsWith(cut[before] ?? '')))
}

/** The words of a line: case, marks and white space make no difference. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Equal for lines that differ in case, marks and white space only. */
export function comparable(text: string): string {
  return wordsOf(text).join(' ')
}
