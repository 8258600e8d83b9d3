import {isLineOfCode} from '../text/code-signs.ts'
import {isEnglish} from './language.ts'
import {column, type Measures} from './measures.ts'
import {isParagraph} from './paragraphs.ts'

/** Taken from the log-odds of shorter prose: a sentence of the article is the worst thing to lose. */
const prose = 1.3

/** Of what may head the paragraph below: “Terms of use” over what somebody writes about them. */
const heading = 1.5

/** Of all in other languages than English, whose words the trees do not know. */
const foreign = 1.5

/** From so many words on, what ends as a sentence does is one in any language. */
const sentenceWords = 6

/** “impl<T> From<T> for U”, “    T: Clone,”: lines of a program too, which in a lesson is what it wants to show. */
const code = /^\s{2,}\S.*[,(]\s*$|<[A-Z]\w{0,20}>/

/** What speaks for a row, whatever the trees say: log-odds to take from theirs. */
export class Doubts {
  readonly #measures: Measures
  #isForeign: boolean | undefined

  constructor(measures: Measures) {
    this.#measures = measures
  }

  /** @param text of the row's line */
  of(row: number, text: string): number {
    const measures = this.#measures
    if (isLineOfCode(text) || code.test(text)) return Infinity
    let doubt = measures.get(row, column.prose) * prose
    if (this.#isHeading(row)) doubt += heading
    if ((this.#isForeign ??= !isEnglish(measures))) doubt += this.#isSentence(row) ? Infinity : foreign
    return doubt
  }

  /** A certain phrase is asked about only where it may be one. */
  #isHeading(row: number): boolean {
    return this.#measures.get(row, column.phrase) === 2 && isParagraph(this.#measures, row + 1)
  }

  #isSentence(row: number): boolean {
    return this.#measures.get(row, column.ending) === 5 && this.#measures.get(row, column.words) >= sentenceWords
  }
}
