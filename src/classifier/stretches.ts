import type {Measures} from './measures.ts'

/** A division of the rows into stretches. */
export interface Stretches {
  /** For each row the first row of its stretch. */
  readonly starts: Int32Array
  /** For each row the row after the last of its stretch. */
  readonly ends: Int32Array
  readonly count: number
}

/** Lines of up to so many words that end like no sentence make a run, as menus do. */
const shortWords = 9

/** Blocks are what blank lines set off; runs are short lines in a row, or lines in a row that are not short. */
export function findStretches(measures: Measures): {blocks: Stretches; runs: Stretches} {
  const isShort = (row: number): boolean => measures.get(row, 'words') <= shortWords && measures.get(row, 'ending') < 5
  return {
    blocks: divide(measures.count, (row) => measures.get(row, 'blanksBefore') > 0),
    runs: divide(measures.count, (row) => isShort(row) !== isShort(row - 1))
  }
}

/** @param begins whether a stretch begins at a row; the first row always begins one */
function divide(count: number, begins: (row: number) => boolean): Stretches {
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  let start = 0
  let stretches = 0
  for (let row = 1; row <= count; row++) {
    if (row < count && !begins(row)) continue
    starts.fill(start, start, row)
    ends.fill(row, start, row)
    start = row
    stretches++
  }
  return {starts, ends, count: stretches}
}
