import {stopWords} from '../catalogs/stop-words.ts'
import type {Line} from '../document/lines.ts'
import {kind, kindOf} from './characters.ts'
import {column} from './measures.ts'

/** So much of a line is read, in UTF-16 code units: what a long line is shows early. */
const longestRead = 128

/** So many words of a line are kept. */
export const mostWords = 28

const hashSeed = 0x811c9dc5 | 0
const hashPrime = 0x01000193

/** What a number is as a word, by how many digits it has, from 0 to 5 and more: years, prices and counts look alike. */
export const numberWords: readonly number[] = [0, 1, 2, 3, 4, 5].map((digits) => Math.imul(0x5bd1e995, digits))

/** The hash of a word of lower-case letters (FNV-1a), as a signed number of 32 bits. */
export function hashOf(word: string): number {
  let hash = hashSeed
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), hashPrime)
  return hash
}

/** Open addressing; each word stands in its slot or in one of the two after it. */
const functionWords = tableOf(stopWords.map(hashOf), 1024)

function tableOf(hashes: readonly number[], size: number): Int32Array {
  const table = new Int32Array(size)
  for (const hash of hashes) {
    const slots = [0, 1, 2].map((step) => (hash + step) & (size - 1))
    const free = slots.find((slot) => table[slot] === hash) ?? slots.find((slot) => table[slot] === 0)
    if (free === undefined) return tableOf(hashes, 2 * size)
    table[free] = hash
  }
  return table
}

/**
 * 1 for a function word, 0 for another. Every second word of prose is one: a branch would be guessed wrong half the time,
 * so there is none.
 */
function functionWord(hash: number): number {
  const last = functionWords.length - 1
  const first = (functionWords[hash & last] ?? 0) ^ hash
  const second = (functionWords[(hash + 1) & last] ?? 0) ^ hash
  const third = (functionWords[(hash + 2) & last] ?? 0) ^ hash
  return isZero(first) | isZero(second) | isZero(third)
}

function isZero(number: number): number {
  return 1 - ((number | -number) >>> 31)
}

/**
 * Fills a row's numbers, from `base` on, with what the characters of its line show, and appends the hashes of its words
 * to `words`.
 *
 * @param text the whole text: a line cut out of it takes longer to read
 * @returns how many words there are now in `words`
 */
export function readLine(
  text: string,
  {start, end}: Line,
  values: Float32Array,
  base: number,
  words: Int32Array,
  used: number
): number {
  const length = end - start
  const read = Math.min(length, longestRead)
  const stop = start + read
  const room = Math.min(words.length, used + mostWords)
  let first = start
  while (first < stop && kindOf(text.charCodeAt(first)) === kind.space) first++
  const indent = first - start
  let wordCount = 0
  let functionCount = 0
  let capitals = 0
  let uppers = 0
  let spaces = indent
  let digits = 0
  let marks = 0
  let separators = 0
  let addresses = 0
  let commas = 0
  let stops = 0
  let apostrophes = 0
  let hash = hashSeed
  let inWord = 0
  let inNumber = 0
  // One step more than there are characters, so that the last word ends as the others do.
  for (let index = first; index <= stop; index++) {
    const code = index < stop ? text.charCodeAt(index) : 32
    // Most characters are these, so they take the shortest way.
    if (code >= 97 && code <= 122) {
      let letter = code
      do {
        inWord++
        hash = Math.imul(hash ^ letter, hashPrime)
        letter = ++index < stop ? text.charCodeAt(index) : 32
      } while (letter >= 97 && letter <= 122)
      index--
      continue
    }
    const what = code === 32 ? kind.space : kindOf(code)
    if (what === kind.lower || what === kind.upper) {
      let letter = code
      if (what === kind.upper) {
        uppers++
        if (inWord === 0) capitals++
        letter = code < 128 || (code >= 0xc0 && code < 0xdf) ? code + 32 : code
      }
      hash = Math.imul(hash ^ letter, hashPrime)
      inWord++
      continue
    }
    if (what === kind.digit) {
      digits++
      inWord++
      inNumber++
      continue
    }
    if (what === kind.apostrophe && inWord > 0) {
      apostrophes++
      continue
    }
    if (inWord > 0) {
      wordCount++
      const word = inNumber === inWord ? (numberWords[Math.min(inNumber, 5)] ?? 0) : hash
      functionCount += functionWord(word)
      if (used < room) words[used++] = word
      hash = hashSeed
      inWord = 0
      inNumber = 0
    }
    if (what === kind.space) {
      spaces++
      continue
    }
    if (what === kind.ideograph) {
      // Without spaces between words, two characters are about a word.
      wordCount += 0.5
      if (used < room) words[used++] = Math.imul(code, hashPrime)
      continue
    }
    marks++
    if (what === kind.separator) separators++
    else if (code === 44) commas++
    else if (code === 64 || (code === 58 && text.charCodeAt(index + 1) === 47)) addresses++
    else if ((code === 46 || code === 33 || code === 63) && text.charCodeAt(index + 1) === 32) stops++
  }
  // The step beyond the end counted as a space.
  const letters = read + 1 - spaces - digits - marks - apostrophes
  const scale = 1 / Math.max(1, read - indent)
  values[base + column.characters] = Math.log2(1 + length)
  values[base + column.words] = length > read ? Math.min(200, (wordCount * length) / read) : wordCount
  values[base + column.functionShare] = functionCount / Math.max(1, wordCount)
  values[base + column.capitalShare] = capitals / Math.max(1, wordCount)
  values[base + column.upperShare] = uppers / Math.max(1, letters)
  values[base + column.digitShare] = digits * scale
  values[base + column.markShare] = marks * scale
  values[base + column.opening] = first < stop ? openingOf(text.charCodeAt(first)) : -1
  values[base + column.ending] = endingOf(text, start, end)
  values[base + column.separators] = separators
  values[base + column.addresses] = addresses
  values[base + column.commas] = commas
  values[base + column.stops] = stops
  values[base + column.indent] = Math.min(indent, 8)
  return used
}

/** What a line begins with: a small or a capital letter, a digit, a quotation, a bullet, another mark, an ideograph. */
function openingOf(code: number): number {
  const what = kindOf(code)
  if (what === kind.lower) return 0
  if (what === kind.upper) return 1
  if (what === kind.digit) return 2
  if (what === kind.ideograph) return 6
  if (what === kind.separator || code === 42 || code === 45 || (code >= 0x2010 && code <= 0x2015)) return 4
  return code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f) ? 3 : 5
}

/** What a line ends in, the more like a sentence the higher: nothing, a comma, a colon, a mark, a quotation or bracket, a stop, an ellipsis. */
function endingOf(text: string, start: number, end: number): number {
  let last = end - 1
  while (last > start && kindOf(text.charCodeAt(last)) === kind.space) last--
  const code = text.charCodeAt(last)
  if (code === 46) return last > start && text.charCodeAt(last - 1) === 46 ? 6 : 5
  if (code === 33 || code === 63 || code === 0x3002) return 5
  if (code === 0x2026) return 6
  if (code === 44 || code === 59) return 1
  if (code === 58) return 2
  if (code === 34 || code === 41 || code === 93 || code === 0x2019 || code === 0x201d || code === 0xbb) return 4
  const what = kindOf(code)
  return what === kind.mark || what === kind.separator ? 3 : 0
}
