import {parts} from '../parts/at-once.ts'
import {bytesOf} from '../text/base64.ts'
import {featureCount, Features} from './features.ts'
import {column, columnCount, type Measures} from './measures.ts'
import {Trees} from './trees.ts'
import {bucketsOf, mostBuckets} from './words.ts'

/** The learned part: weights of words, and trees over the features of a line. Made by training/train.py. */
export class Model {
  readonly #weights = parts.boilerplateWeights()
  readonly #words: Int8Array
  readonly #trees: Trees
  readonly #buckets = new Uint16Array(mostBuckets)
  readonly #numbers = new Float32Array(featureCount)

  constructor() {
    this.#words = new Int8Array(bytesOf(this.#weights.words).buffer)
    this.#trees = new Trees(bytesOf(this.#weights.nodes), this.#weights)
  }

  /** Fills the column of word scores: log-odds of boilerplate by the words of each line alone. */
  scoreWords(measures: Measures): void {
    const words = this.#words
    const {wordBase, wordScale} = this.#weights
    const buckets = this.#buckets
    for (let row = 0; row < measures.count; row++) {
      const count = bucketsOf(measures, row, buckets)
      let sum = 0
      for (let index = 0; index < count; index++) sum += words[buckets[index] ?? 0] ?? 0
      const place = row * columnCount + column.wordScore
      measures.values[place] = wordBase + (sum * wordScale) / Math.sqrt(count)
    }
  }

  /**
   * Log-odds of boilerplate, by all that is known of a row.
   *
   * @param rows in order
   * @param scores where those of the rows are written
   */
  scoreRows(measures: Measures, rows: readonly number[], scores: Float32Array): void {
    const numbers = this.#numbers
    const features = new Features(measures, numbers)
    for (const row of rows) {
      features.describe(row)
      scores[row] = this.#trees.score(numbers)
    }
  }
}
