import {mostWords} from './line-reader.ts'
import type {Measures} from './measures.ts'

/** Words and pairs of words are told apart by so many bits of their hashes. */
const bucketBits = 15

/** No row has more of them. */
export const mostBuckets = 2 * mostWords + 1

const lineEdge = 0x27d4eb2f

/**
 * The features of the words of a row: each word, each pair of neighbours, and the pairs of the first and last word
 * with the line's edge, as numbers below 2 to the power of `bucketBits`.
 *
 * @returns how many were written to `buckets`, which must have room for `mostBuckets`
 */
export function bucketsOf({words, wordStarts}: Measures, row: number, buckets: Uint16Array): number {
  const to = wordStarts[row + 1] ?? 0
  let previous = lineEdge
  let count = 0
  for (let index = wordStarts[row] ?? 0; index < to; index++) {
    const word = words[index] ?? 0
    buckets[count++] = bucketOf(word)
    buckets[count++] = bucketOf(Math.imul(previous, 31) + word)
    previous = word
  }
  buckets[count++] = bucketOf(Math.imul(previous, 31) + lineEdge)
  return count
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> (32 - bucketBits)
}
