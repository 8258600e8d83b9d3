import type {BoilerplateKind} from '../catalogs/boilerplate-kinds.ts'
import {cuePhrases, surePhrases} from '../catalogs/boilerplate-phrases.ts'
import type {Line} from '../document/lines.ts'
import {Features, featureCount} from './features.ts'
import {measure, type Measures} from './measures.ts'
import {Model} from './model.ts'
import {PhraseBook} from './phrases.ts'

/** A line that may be boilerplate. */
export interface Suspect {
  readonly line: Line
  /** How likely it is, 0 to 1. */
  readonly confidence: number
  readonly kind: BoilerplateKind
}

/** From so many words on, prose is not judged by the trees: nobody should lose a paragraph to them. */
const paragraphWords = 25

/** Taken from the log-odds of shorter prose: a sentence of the article is the worst thing to lose. */
const proseDoubt = 1.3

/** Shorter headlines look like menu items, longer lines are none. */
const fewestTitleWords = 4
const mostTitleWords = 25

/** A text of fewer lines has no frame that the trees could know. */
const fewestRows = 5

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

/** Log-odds of boilerplate of each row. */
export function scoreRows(measures: Measures): Float32Array {
  const scores = new Float32Array(measures.count).fill(-Infinity)
  const rows = Array.from(scores, (_score, row) => row).filter((row) => !isParagraph(measures, row))
  if (measures.count < fewestRows || rows.length === 0) return scores
  model ??= new Model()
  model.scoreWords(measures)
  const features = new Features(measures)
  const scratch = new Float32Array(featureCount)
  for (const row of rows) scores[row] = model.score(features, row, scratch)
  return scores
}

/**
 * The decision alone, which training scores too.
 *
 * @public
 * @param scores log-odds of each row
 */
export function judge(lines: readonly Line[], measures: Measures, scores: Float32Array): readonly Suspect[] {
  const framed = measures.count >= fewestRows
  const headline = findHeadline(measures)
  const suspects: Suspect[] = []
  for (let row = 0; row < measures.count; row++) {
    const line = lines[measures.lineIndex(row)]
    if (!line) continue
    const known = measures.phrases[row]
    if (row === headline && !known?.sure) continue
    const doubt = measures.get(row, 'prose') * proseDoubt
    const confidence = known?.sure ? 1 : framed ? 1 / (1 + Math.exp(doubt - (scores[row] ?? -Infinity))) : 0
    if (confidence < leastConfidence) continue
    suspects.push({line, confidence, kind: known?.kind ?? kindByPlace(row, measures.proseRows)})
  }
  return suspects
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
  for (let row = 0; row < (measures.proseRows[0] ?? 0); row++) {
    const words = measures.get(row, 'words')
    if (words < fewestTitleWords || words > mostTitleWords || measures.get(row, 'separators') > 1) continue
    const shared = measures.get(row, 'known') * words
    if (shared < words / 2 || shared < most) continue
    most = shared
    headline = row
  }
  return headline
}

/** Whether a row is a paragraph of prose, which the trees do not judge. */
export function isParagraph(measures: Measures, row: number): boolean {
  return measures.get(row, 'prose') === 1 && measures.get(row, 'words') >= paragraphWords
}

/** What stands before the first paragraph leads to it, what stands after the last one does not belong to it. */
function kindByPlace(row: number, prose: readonly number[]): BoilerplateKind {
  if (row < (prose[0] ?? 0)) return 'navigation'
  return row > (prose.at(-1) ?? row) ? 'footer' : 'boilerplate'
}
