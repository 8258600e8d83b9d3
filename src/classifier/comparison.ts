import {emptyTable, HashTable} from './hash-table.ts'
import {column, columnCount, type Measures} from './measures.ts'

/** The vocabulary of a document's prose is a table of 2 to this power words. */
const knownBits = 13

/** That table, emptied for each document. */
const vocabulary = new Uint8Array(1 << knownBits)

/** For documents of usual length. */
const table = new HashTable(255)

/** Rows so far apart are compared with each other. */
const alikeReach = 3

/** Fills the columns that say how a row compares with the others of its document. */
export function compareRows(measures: Measures): void {
  measureBlanks(measures)
  measureRepeats(measures)
  measureKnown(measures)
  measureLikeness(measures)
}

function measureBlanks({count, lineCount, lines, values}: Measures): void {
  let before = -1
  for (let row = 0; row < count; row++) {
    const line = lines[row] ?? 0
    const after = row === count - 1 ? lineCount : (lines[row + 1] ?? 0)
    values[row * columnCount + column.blanksBefore] = Math.min(3, line - before - 1)
    values[row * columnCount + column.blanksAfter] = Math.min(3, after - line - 1)
    before = line
  }
}

/** How often a line's words stand in the document as a whole line, figures left out: “Reply (3)” repeats “Reply (4)”. */
function measureRepeats({count, values, words, wordStarts}: Measures): void {
  const counts = emptyTable(count, table)
  const keys: number[] = []
  for (let row = 0; row < count; row++) {
    const to = wordStarts[row + 1] ?? 0
    let key = 7
    for (let index = wordStarts[row] ?? 0; index < to; index++) {
      key = Math.imul(key ^ (words[index] ?? 0), 0x9e3779b1) ^ (key >>> 15)
    }
    keys.push(key)
    counts.set(key, counts.get(key) + 1)
  }
  for (let row = 0; row < count; row++) {
    const copies = counts.get(keys[row] ?? 0)
    if (copies > 1) values[row * columnCount + column.repeats] = Math.log2(copies)
  }
}

/** The share of a line's words that the document's prose uses too: captions and headings talk of its subject, menus do not. */
function measureKnown({count, values, words, wordStarts, proseRows}: Measures): void {
  vocabulary.fill(0)
  for (const row of proseRows) {
    const to = wordStarts[row + 1] ?? 0
    for (let index = wordStarts[row] ?? 0; index < to; index++) vocabulary[slotOf(words[index] ?? 0)] = 1
  }
  for (let row = 0; row < count; row++) {
    const from = wordStarts[row] ?? 0
    const to = wordStarts[row + 1] ?? 0
    let known = 0
    for (let index = from; index < to; index++) known += vocabulary[slotOf(words[index] ?? 0)] ?? 0
    values[row * columnCount + column.known] = to > from ? known / (to - from) : 0
  }
}

function slotOf(word: number): number {
  return Math.imul(word, 0x85ebca6b) >>> (32 - knownBits)
}

/** How many of three rows either side open and end alike, and how many begin with the same word: lists do. */
function measureLikeness({count, values, words, wordStarts}: Measures): void {
  for (let row = 0; row < count; row++) {
    values[row * columnCount + column.alike] = 0
    values[row * columnCount + column.sameStart] = 0
  }
  for (let row = 0; row < count; row++) {
    const base = row * columnCount
    const word = words[wordStarts[row] ?? 0] ?? 0
    const last = Math.min(count - 1, row + alikeReach)
    for (let other = row + 1; other <= last; other++) {
      const next = other * columnCount
      const opensAlike = values[base + column.opening] === values[next + column.opening]
      if (opensAlike && values[base + column.ending] === values[next + column.ending]) {
        values[base + column.alike] = (values[base + column.alike] ?? 0) + 1
        values[next + column.alike] = (values[next + column.alike] ?? 0) + 1
      }
      if (word === words[wordStarts[other] ?? 0]) {
        values[base + column.sameStart] = (values[base + column.sameStart] ?? 0) + 1
        values[next + column.sameStart] = (values[next + column.sameStart] ?? 0) + 1
      }
    }
  }
}
