import type {BoilerplateKind} from '../catalogs/boilerplate-kinds.ts'
import {cuePhrases, surePhrases} from '../catalogs/boilerplate-phrases.ts'
import type {Line} from '../document/lines.ts'
import {Features, featureCount} from './features.ts'
import {measure, type Measures} from './measures.ts'
import {Model} from './model.ts'
import {at} from './numbers.ts'
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

export function measureLines(lines: readonly Line[]): Measures {
  phrases ??= new PhraseBook(surePhrases, cuePhrases)
  return measure(lines, phrases)
}

/** Log-odds of boilerplate of each row. */
export function scoreRows(measures: Measures): Float32Array {
  const scores = new Float32Array(measures.count).fill(-Infinity)
  if (measures.count < fewestRows) return scores
  model ??= new Model()
  model.scoreWords(measures)
  const features = new Features(measures)
  const scratch = new Float32Array(featureCount)
  for (let row = 0; row < measures.count; row++) {
    if (!isParagraph(measures, row)) scores[row] = model.score(features, row, scratch)
  }
  return scores
}

/** @param scores log-odds of each row */
export function judge(lines: readonly Line[], measures: Measures, scores: Float32Array): readonly Suspect[] {
  const {prose} = measures.columns
  const framed = measures.count >= fewestRows
  const firstProse = prose.indexOf(1)
  const lastProse = prose.lastIndexOf(1)
  const suspects: Suspect[] = []
  for (let row = 0; row < measures.count; row++) {
    const line = lines[at(measures.lines, row)]
    if (!line) continue
    const known = measures.known[row]
    const confidence = known?.sure ? 1 : framed ? 1 / (1 + Math.exp(-at(scores, row))) : 0
    if (confidence < leastConfidence) continue
    suspects.push({line, confidence, kind: known?.kind ?? kindByPlace(row, firstProse, lastProse)})
  }
  return suspects
}

export function isParagraph({columns: {prose, words}}: Measures, row: number): boolean {
  return at(prose, row) === 1 && at(words, row) >= paragraphWords
}

function kindByPlace(row: number, firstProse: number, lastProse: number): BoilerplateKind {
  if (row < firstProse) return 'navigation'
  return firstProse >= 0 && row > lastProse ? 'footer' : 'boilerplate'
}
