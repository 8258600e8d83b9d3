import {column, type Measures} from './measures.ts'

/** From so many words on, prose is not judged by the trees: nobody should lose a paragraph to them. */
const paragraphWords = 25

/** Whether a row is certainly the text's own. */
export function isParagraph(measures: Measures, row: number): boolean {
  return measures.get(row, column.phrase) !== 2 && isLongProse(measures, row)
}

/** Whether a row is a paragraph of prose. */
export function isLongProse(measures: Measures, row: number): boolean {
  return measures.get(row, column.prose) !== 0 && measures.get(row, column.words) >= paragraphWords
}
