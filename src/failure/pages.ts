import {failureFillers, failurePhrases, type FailurePhrase} from '../catalogs/failure-pages/index.ts'
import type {Line} from '../document/lines.ts'
import type {PatternGroup} from '../document/line-starts.ts'
import type {Candidates} from '../document/pattern-filter.ts'
import {nextLine} from './messages.ts'
import {isAboutSoftware} from './quotation.ts'

/** A page that is no content, or lines of one that stand in a text. */
export interface FailurePage {
  readonly phrase: FailurePhrase
  readonly first: Line
  readonly last: Line
  /** Whether the text is nothing else. */
  readonly isWhole: boolean
}

/** A longer text, in UTF-16 code units, has more on it than a failure. */
const longestPage = 6000

/** On a page that is longer, in UTF-16 code units, sentences that any page could have say nothing. */
const longestTerse = 1200

/** A line that is longer, in UTF-16 code units, says more than a phrase. */
const longestLine = 500

/** So long a line, in UTF-16 code units, may be the article's own. */
const shortestOutsider = 25

/** So many lines may stand between two that are a failure's. */
const widestBridge = 4

/** In an article a failure has at most so many lines. */
const mostLines = 15

/** What may stand before a phrase on its line. */
const prefix = /[\s•*#>·]{0,20}/

const weights = ['decisive', 'telling', 'hint'] as const

/** The heaviest first. */
const phrases = weights.flatMap((weight) => failurePhrases.filter((phrase) => phrase.weight === weight))

/** How a line of a failure starts, by the number of its phrase. */
export const phraseStarts = (): PatternGroup => ({prefix, patterns: phrases.map(({line}) => line)})

/** Made when a line may be such a phrase or filler: a text that has none does not pay for them. */
const openings = new Map<RegExp, RegExp>()

/** Reads at most 500 characters: a longer line is none. */
function starts(line: string, pattern: RegExp): boolean {
  let opening = openings.get(pattern)
  if (!opening) openings.set(pattern, (opening = new RegExp(`^${prefix.source}(?:${pattern.source})`, pattern.flags)))
  return opening.test(line)
}

/** The phrases, by default of all, that a line starts with, the heaviest first. */
export function phrasesOf(line: string, numbers: Iterable<number> = phrases.keys()): readonly FailurePhrase[] {
  if (line.length > longestLine) return []
  return [...numbers].flatMap((number) => {
    const phrase = phrases[number]
    return phrase && starts(line, phrase.line) ? phrase : []
  })
}

/** Lines, and the heaviest phrase that each starts with, by its index. */
interface Reading {
  readonly lines: readonly Line[]
  readonly phrases: ReadonlyMap<number, FailurePhrase>
}

function read(lines: readonly Line[], candidates: Candidates): Reading {
  const found = new Map<number, FailurePhrase>()
  for (const [index, numbers] of candidates) {
    const [heaviest] = phrasesOf(lines[index]?.text ?? '', numbers)
    if (heaviest) found.set(index, heaviest)
  }
  return {lines, phrases: found}
}

interface Judged {
  readonly line: Line
  readonly phrase: FailurePhrase | undefined
  readonly isFiller: boolean
}

function look(line: Line, reading: Reading): Judged {
  const phrase = reading.phrases.get(line.index)
  const isFiller =
    !phrase && line.text.length <= longestLine && failureFillers.some((filler) => starts(line.text, filler.line))
  return {line, phrase, isFiller}
}

/**
 * Failure pages: one that is all of the text, or those that stand among other lines.
 *
 * @param candidates lines that may start with a phrase, with the numbers of those phrases
 */
export function findFailurePages(lines: readonly Line[], candidates: Candidates): readonly FailurePage[] {
  const reading = read(lines, candidates)
  if (reading.phrases.size === 0) return []
  if ((lines.at(-1)?.end ?? 0) <= longestPage) {
    const judged = lines.filter(({isBlank}) => !isBlank).map((line) => look(line, reading))
    if (isFailure(judged)) return [pageOf(judged, true)]
  }
  return findFailureLines(reading)
}

function pageOf(judged: readonly Judged[], isWhole: boolean): FailurePage {
  const [first] = judged
  const last = judged.at(-1)
  const heaviest = weights.map((weight) => judged.find(({phrase}) => phrase?.weight === weight)).find(Boolean)
  if (!first || !last || !heaviest?.phrase) throw new RangeError('expected lines with a phrase of a failure page')
  return {phrase: heaviest.phrase, first: first.line, last: last.line, isWhole}
}

/** How much of some lines is known, in UTF-16 code units, and by how many phrases. */
function weigh(
  judged: readonly Judged[],
  trustsFillers = true
): Record<'decisive' | 'hint' | 'known' | 'telling' | 'unknown', number> {
  const sums = {decisive: 0, telling: 0, hint: 0, known: 0, unknown: 0}
  for (const {line, phrase, isFiller} of judged) {
    if (phrase) sums[phrase.weight]++
    sums[phrase || (isFiller && trustsFillers) ? 'known' : 'unknown'] += line.text.trim().length
  }
  return sums
}

/**
 * Whether lines that are all of a text are a failure page: nearly all of it must be known. What a page starts with
 * weighs most, since an article about errors starts otherwise. The shares were tried on 127 failure pages and on lessons that quote some.
 */
function isFailure(judged: readonly Judged[]): boolean {
  const isLong = judged.reduce((sum, {line}) => sum + line.text.length, 0) > longestTerse
  if (isAboutSoftware(judged.filter(({phrase}) => !phrase).map(({line}) => line))) return false
  const {decisive, telling, hint, known, unknown} = weigh(judged, !isLong)
  const opening = judged[0]?.phrase
  if (decisive > 0) return unknown <= Math.max(opening ? 400 : 160, known * 1.5)
  if (telling + hint === 1 && judged.some(isLoneSentence)) return false
  if (telling > 0) return unknown <= Math.max(opening ? 200 : 0, known * (opening ? 1 : 0.5))
  if (hint > 1) return opening !== undefined && unknown <= Math.max(100, known)
  return hint > 0 && opening !== undefined && unknown <= 160 && known <= 300
}

/** “There was a problem with the left shoe, so I sent it back.”: what says so much, and nothing of the web, is no failure. */
function isLoneSentence({line: {text}, phrase}: Judged): boolean {
  return phrase?.weight === 'telling' && text.length > longestNotice && !ofTheWeb.test(text)
}

/** In UTF-16 code units. */
const longestNotice = 50
const ofTheWeb =
  /web|page|\bsite|browser|server|application|network|computer|traffic|error|robot|\bddos|country|region|\bur[il]\b|java ?script|cookie|link|log(?:ged)? ?in\b|sign(?:ed)? ?in\b|subscri|regist|account|content|article|\bpost\b|blog|domain|forum|address|frames|seite|pagin|adres|sid[ae]n|stron|halaman|sayfa|[^\s!-~‘-”…–—©]/i

/** Lines of failure pages among others: a passage of its own, or neighbours that all are known. */
function findFailureLines(reading: Reading): readonly FailurePage[] {
  const pages: FailurePage[] = []
  for (let index = 0; index < reading.lines.length; index++) {
    if (!isCandidate(reading, index)) continue
    const after = pages.at(-1)?.last.index ?? -1
    const page = passageAround(reading, index, after) ?? neighboursOf(reading, index, after)
    if (!page) continue
    pages.push(page)
    index = page.last.index
  }
  return pages
}

/** A line with more than a hint, or the number of a status with its name below. */
function isCandidate({lines, phrases: known}: Reading, index: number): boolean {
  const phrase = known.get(index)
  if (phrase?.weight !== 'hint') return phrase !== undefined
  return known.has(index + 1) && /^\D*[45]\d\d\D*$/.test(lines[index]?.text ?? '')
}

/** The lines around one, up to blank ones, when they are a failure and nothing else. */
function passageAround(reading: Reading, index: number, after: number): FailurePage | undefined {
  const judged = trim(spread(reading, index, after, () => true))
  if (judged.length > mostLines) return undefined
  const {decisive, telling, hint, known, unknown} = weigh(judged)
  const isClear = decisive > 0 ? unknown <= known : telling + hint > 1 && unknown <= known * 0.5
  return isClear ? pageOf(judged, false) : undefined
}

/** Leaves out a headline above, or the article's next line below, where all of the rest is known. */
function trim(judged: readonly Judged[]): readonly Judged[] {
  const unknown = judged.filter(({phrase, isFiller}) => !phrase && !isFiller)
  const [only] = unknown
  if (unknown.length !== 1 || !only || only.line.text.length < shortestOutsider) return judged
  const isEdge = only === judged[0] || only === judged.at(-1)
  return isEdge ? judged.filter((other) => other !== only) : judged
}

function neighboursOf(reading: Reading, index: number, after: number): FailurePage | undefined {
  let judged = spread(reading, index, after, isKnown)
  for (let bridge = bridgeBelow(reading, judged); bridge; bridge = bridgeBelow(reading, judged))
    judged = [...judged, ...bridge]
  judged = [...headAbove(reading, judged, after), ...judged]
  const {decisive, telling, hint} = weigh(judged)
  return decisive > 0 || telling + hint > 1 ? pageOf(judged, false) : undefined
}

function isKnown({phrase, isFiller}: Judged): boolean {
  return phrase !== undefined || isFiller
}

/** The next lines, up to one that is decisive and those that go with it: what stands between belongs to the page. */
function bridgeBelow(reading: Reading, judged: readonly Judged[]): readonly Judged[] | undefined {
  const last = judged.at(-1)
  if (!last || judged.length > mostLines) return undefined
  const between: Judged[] = []
  for (
    let next = nextLine(reading.lines, last.line);
    next && between.length < widestBridge;
    next = nextLine(reading.lines, next)
  ) {
    const seen = look(next, reading)
    if (seen.phrase?.weight === 'decisive') return [...between, ...spread(reading, next.index, next.index - 1, isKnown)]
    if (next.text.length > longestLine) return undefined
    between.push(seen)
  }
  return undefined
}

/** The lines above that a page's own last line asks for. */
function headAbove(reading: Reading, judged: readonly Judged[], after: number): readonly Judged[] {
  const from = judged.find(({phrase}) => phrase?.from)?.phrase?.from
  const first = judged[0]?.line.index ?? 0
  if (!from || judged.some(({line}) => from.test(line.text))) return []
  for (let at = first - 1; at > Math.max(after, first - 5); at--) {
    const line = reading.lines[at]
    if (!line || line.isBlank) return []
    if (from.test(line.text)) return reading.lines.slice(at, first).map((other) => look(other, reading))
  }
  return []
}

/** A line and those beside it, up to a blank one, that a test lets through. */
function spread(reading: Reading, index: number, after: number, test: (judged: Judged) => boolean): Judged[] {
  const judged: Judged[] = []
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? index - 1 : index; judged.length <= mostLines; at += step) {
      const line = reading.lines[at]
      if (!line || line.isBlank || at <= after) break
      const seen = look(line, reading)
      if (!test(seen)) break
      if (step < 0) judged.unshift(seen)
      else judged.push(seen)
    }
  }
  return judged
}
