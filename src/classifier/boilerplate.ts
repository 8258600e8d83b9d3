import type {BoilerplateKind} from '../catalogs/boilerplate-kinds.ts'
import {cuePhrases, surePhrases} from '../catalogs/boilerplate-phrases.ts'
import type {Line} from '../document/lines.ts'
import {compareRows} from './comparison.ts'
import {Doubts} from './doubts.ts'
import {column, measure, type Measures} from './measures.ts'
import {Model} from './model.ts'
import {isLongProse} from './paragraphs.ts'
import {PhraseBook} from './phrases.ts'

/** A line that may be boilerplate. */
export interface Suspect {
  readonly line: Line
  /** How likely it is, 0 to 1. */
  readonly confidence: number
  readonly kind: BoilerplateKind
}

/** Shorter headlines look like menu items, longer lines are none. */
const fewestTitleWords = 4
const mostTitleWords = 25

/** A text of fewer lines has no frame that the trees could know, one of more is no page: they have seen none of half as many. */
const fewestRows = 5
const mostRows = 10_000

/** Less likely lines are not worth telling. */
const leastConfidence = 0.2

let model: Model | undefined
let phrases: PhraseBook | undefined

/** Lines that may be boilerplate, in the order of the text. */
export function findSuspects(lines: readonly Line[], measures: Measures): readonly Suspect[] {
  return judge(lines, measures, scoreRows(measures))
}

export function measureLines(text: string, lines: readonly Line[]): Measures {
  phrases ??= new PhraseBook(surePhrases, cuePhrases)
  return measure(text, lines, phrases)
}

/** Log-odds of boilerplate of each row that only the trees can judge; the others have -Infinity. */
export function scoreRows(measures: Measures): Float32Array {
  const scores = new Float32Array(measures.count).fill(-Infinity)
  const rows: number[] = []
  for (let row = 0; row < measures.count; row++) if (isOpen(measures, row)) rows.push(row)
  if (!mayHaveFrame(measures) || rows.length === 0) return scores
  model ??= new Model()
  model.scoreWords(measures)
  compareRows(measures)
  const headline = findHeadline(measures)
  model.scoreRows(measures, headline < 0 ? rows : rows.filter((row) => row !== headline), scores)
  return scores
}

function mayHaveFrame({count}: Measures): boolean {
  return count >= fewestRows && count <= mostRows
}

/** Whether it takes the trees to judge a row: neither a certain phrase nor a paragraph of prose. */
function isOpen(measures: Measures, row: number): boolean {
  return !isCertain(measures, row) && !isLongProse(measures, row)
}

/**
 * “Terms of Use”, “Download the app” may head a section, and a log may print who holds its copyright: inside the prose the
 * trees decide. Prompts and advertisements do stand there.
 */
const canHead: ReadonlySet<BoilerplateKind> = new Set(['app prompt', 'cookie notice', 'footer', 'login prompt'])

function isCertain(measures: Measures, row: number): boolean {
  if (measures.get(row, column.phrase) !== 2) return false
  const {phrases: known, proseRows} = measures
  const isInside = row > (proseRows[0] ?? row) && row < (proseRows.at(-1) ?? row)
  return !isInside || !canHead.has(known.get(row)?.kind ?? 'boilerplate')
}

/**
 * The decision alone, which training scores too.
 *
 * @public
 * @param measures with the rows compared
 * @param scores log-odds of each row
 */
export function judge(lines: readonly Line[], measures: Measures, scores: Float32Array): readonly Suspect[] {
  const {count, proseRows} = measures
  const framed = mayHaveFrame(measures)
  const headline = findHeadline(measures)
  const doubts = new Doubts(measures)
  const suspects: Suspect[] = []
  for (let row = 0; row < count; row++) {
    const score = scores[row] ?? -Infinity
    const certain = isCertain(measures, row)
    if (!certain && (row === headline || !framed || likelihood(score) < leastConfidence)) continue
    const line = lines[measures.lineIndex(row)]
    if (!line) continue
    const confidence = certain ? 1 : likelihood(score - doubts.of(row, line.text))
    if (confidence < leastConfidence) continue
    suspects.push({line, confidence, kind: measures.phrases.get(row)?.kind ?? kindByPlace(row, proseRows)})
  }
  return suspects
}

function likelihood(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

/**
 * The line before the first prose that is most about it. Whoever labels articles leaves headlines out, so the trees do
 * not know them; a reader misses them.
 *
 * @returns a row, or -1
 */
function findHeadline(measures: Measures): number {
  let headline = -1
  let most = 2
  const firstProse = measures.proseRows[0] ?? 0
  for (let row = 0; row < firstProse; row++) {
    const words = measures.get(row, column.words)
    if (words < fewestTitleWords || words > mostTitleWords || measures.get(row, column.separators) > 1) continue
    const shared = measures.get(row, column.known) * words
    if (shared < words / 2 || shared < most) continue
    most = shared
    headline = row
  }
  return headline
}

/** What stands before the first paragraph leads to it, what stands after the last one does not belong to it. */
function kindByPlace(row: number, prose: readonly number[]): BoilerplateKind {
  if (row < (prose[0] ?? 0)) return 'navigation'
  return row > (prose.at(-1) ?? row) ? 'footer' : 'boilerplate'
}
