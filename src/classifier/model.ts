import {parts} from '../parts/at-once.ts'
import type {Features} from './features.ts'
import {column, columnCount, type Measures} from './measures.ts'
import {Trees} from './trees.ts'
import {bucketsOf, mostBuckets} from './words.ts'

/** The learned part: weights of words, and trees over the features of a line. Made by training/train.py. */
export class Model {
  readonly #weights = parts.boilerplateWeights()
  readonly #words: Int8Array
  readonly #trees: Trees
  readonly #buckets = new Uint16Array(mostBuckets)

  constructor() {
    this.#words = new Int8Array(decode(this.#weights.words).buffer)
    this.#trees = new Trees(decode(this.#weights.nodes), this.#weights)
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

  /** Log-odds of boilerplate of a row, by all that is known of it. */
  score(features: Features, row: number): number {
    return this.#trees.score(features.describe(row))
  }
}

function decode(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}
