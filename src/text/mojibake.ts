import {parts} from '../parts/at-once.ts'
import {align, changesOf} from './aligned.ts'
import {encodings} from './encodings.ts'
import {decodeAll, decodeOnce} from './redecode.ts'

/** A stretch that was decoded in the wrong encoding. */
export interface Misreading {
  readonly start: number
  readonly end: number
  /** What its author wrote, or what it may have been. */
  readonly repaired: string | readonly string[]
}

/** Cheaper still: what may lead before what may follow, by ranges of code points that take in honest text as well. */
const rough =
  /[\xab\xac\xb1\xb5\xb7\xbb\xc0-\u024f\u0370-\u04ff\u201a\u2013-\u2026\u2030\u2039-\u203a\u2044\u20ac\u2200-\u22ff\u2320\u2500-\u25ff\uf8ff-\ufb02][\x80-\u02ff\u0370-\u04ff\u2010-\u25ff\uf8ff-\ufb02]|[ÃÂ] |â\?\?/

interface Cues {
  /** A byte that leads and one that follows, or one alone beside a lost no-break space or lost letters. */
  readonly pair: RegExp
  /** Runs that may be bytes of UTF-8 in one encoding or another. */
  readonly runs: RegExp
}

let kept: Cues | undefined

function cues(): Cues {
  if (kept) return kept
  const trail = charactersOf(0x80, 0xbf)
  // A space may be what is left of A0, unless a combining mark sits on it.
  const trailOrSpace = `(?:[${trail}]| (?![\u0300-\u036f]))`
  const two = `[${charactersOf(0xc2, 0xdf)}]${trailOrSpace}`
  const three = `[${charactersOf(0xe0, 0xef)}]${trailOrSpace}{2}`
  const four = `[${charactersOf(0xf0, 0xf4)}]${trailOrSpace}{3}`
  kept = {
    pair: new RegExp(`[${charactersOf(0xc2, 0xf4)}][${trail}]|[ÃÂ] |â\\?\\?`),
    runs: new RegExp(`(?:${two}|${three}|${four})+`, 'g')
  }
  return kept
}

/** The characters that these bytes stand for in any of the encodings, for use in a character class. */
function charactersOf(first: number, last: number): string {
  const characters = encodings().flatMap(({high}) => high.slice(first - 0x80, last - 0x7f).split(''))
  return [...new Set(characters)].join('').replace(/[\\\]^-]/g, String.raw`\$&`)
}

/** A line is decoded as a whole; where right and wrong stand together, run by run. */
function repairLine(line: string, offset: number, text: string): readonly Misreading[] {
  if (!parts.badness()(line))
    return isAllBytes(line) ? changesOf(decodeOnce(align(line, offset)) ?? align('', 0), text) : []
  const whole = changesOf(decodeAll(align(line, offset)), text)
  if (whole.length > 0) return whole
  return [...line.matchAll(cues().runs)].flatMap(({0: run, index}) =>
    changesOf(decodeAll(align(run, offset + index)), text)
  )
}

/** Whether all that is not ASCII looks like bytes of UTF-8: four letters so by chance are unheard of. */
function isAllBytes(line: string): boolean {
  const rest = line.replace(cues().runs, '')
  return line.length - rest.length >= 8 && !/[\x80-\uffff]/.test(rest)
}

/** UTF-8's quotation marks and dashes, read by what writes `?` for two bytes of three. */
const questioned = /â\?\?/g

/** What a quotation mark or dash was, where the characters around it leave no doubt; else what it may have been. */
function guess(before: string, after: string): string | readonly string[] {
  if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return '’'
  if (/^\s?$/.test(before)) return /^\s?$/.test(after) ? ['–', '—'] : ['“', '‘']
  return ['”', '’']
}

/**
 * Where a text was decoded in the wrong encoding, and what its author wrote. Whether a line is bad enough to be
 * decoded again is ftfy's judgement; the rest is done here, to know which stretch each letter comes from.
 */
export function findMojibake(text: string): readonly Misreading[] {
  if (!rough.test(text) || !cues().pair.test(text)) return []
  const found: Misreading[] = []
  for (const {0: line, index} of text.matchAll(/[^\n]+/g)) {
    if (!cues().pair.test(line)) continue
    const misreadings = [...repairLine(line, index, text), ...findQuestioned(line, index)]
    for (const misreading of joinNearby(misreadings.toSorted(inTextOrder), text)) found.push(misreading)
  }
  return found
}

function findQuestioned(line: string, offset: number): readonly Misreading[] {
  return [...line.matchAll(questioned)].map(({0: bytes, index}) => {
    const end = index + bytes.length
    const repaired = guess(line.slice(Math.max(0, index - 1), index), line.slice(end, end + 1))
    return {start: offset + index, end: offset + end, repaired}
  })
}

function inTextOrder(left: Misreading, right: Misreading): number {
  return left.start - right.start
}

/** Damage as near as this, in characters, is one finding: hardly a word is whole between. */
const nearby = 16

function joinNearby(misreadings: readonly Misreading[], text: string): readonly Misreading[] {
  const joined: Misreading[] = []
  for (const next of misreadings) {
    const last = joined.at(-1)
    if (
      last &&
      next.start - last.end <= nearby &&
      typeof last.repaired === 'string' &&
      typeof next.repaired === 'string'
    ) {
      const repaired = last.repaired + text.slice(last.end, next.start) + next.repaired
      joined[joined.length - 1] = {start: last.start, end: next.end, repaired}
    } else joined.push(next)
  }
  return joined
}
