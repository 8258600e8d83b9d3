import {codeWords} from '../catalogs/code-words.ts'

const names = new Set(codeWords.names)
const things = new Set(codeWords.things)

/** A thing that stands after one of these, or one word later, is a thing that the sentence is about. */
const pointers = new Set(
  'the a an this that these those each every any some your its of in with and or for by to using use as is are no one two'.split(
    ' '
  )
)

/** Points a hundred words of sentences. Measured: it takes in 62 of 71 lessons and 2 of 1,941 news texts. */
const density = 1.7
const pointsOfName = 3
/** Words of fewer different kinds may be chance: a trial has many documents and files. */
const leastKinds = 3
/** A text as short as this, in words, that a lesson quotes. */
const short = 80

/** By first and last letter, a bit for each length that a name or thing has. */
const lengths = new Uint32Array(0x80 << 5)
for (const word of [...names, ...things]) {
  const ends = endsOf(word, 0, word.length)
  lengths[ends] = (lengths[ends] ?? 0) | (1 << word.length)
}

function endsOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) << 5) | (text.charCodeAt(end - 1) & 31)
}
/** What no page embeds, so that a text shows it: the first line of a script, functions of Python, Rust, Go, headers of C, a document of LaTeX. */
const listing =
  /^[ \t#]{0,20}(?:#!\/\w|def \w+\([^()]{0,200}\):|(?:pub )?fn \w+\(|func \w+\(|#include ?[<"]\w|\\documentclass\b)/m

/**
 * Whether a text speaks about code, as lessons, manuals and reference pages do: what looks like leftover markup there is
 * what it wants to show. Only words inside sentences count, so that leftover code does not vouch for itself.
 */
export function isAboutCode(text: string): boolean {
  if (listing.test(text)) return true
  const kinds = new Set<string>()
  let words = 0
  let points = 0
  let namesSeen = 0
  let end = -1
  for (let start = nextLetter(text, 0); start < text.length; start = nextLetter(text, end)) {
    if (start === end + 1 && text.charCodeAt(end) === space) words++
    end = endOfWord(text, start)
    if (!mayBeKnown(text, start, end)) continue
    const word = text.slice(start, end)
    const previous = wordBefore(text, start)
    const isName = names.has(word) && /^[A-Z]?[a-z]+$/.test(previous)
    if (isName || (things.has(word) && isPointedAt(text, start, previous))) {
      kinds.add(word)
      points += isName ? pointsOfName : 1
      if (isName) namesSeen++
    }
  }
  if (points * 100 < density * words) return false
  return words < short ? namesSeen > 0 || kinds.size > 1 : namesSeen > 1 || kinds.size >= leastKinds
}

function isPointedAt(text: string, start: number, previous: string): boolean {
  return pointers.has(previous) || (previous !== '' && pointers.has(wordBefore(text, start - 1 - previous.length)))
}

/** Cheap: spares most words being cut out. */
function mayBeKnown(text: string, start: number, end: number): boolean {
  return end - start < 32 && (((lengths[endsOf(text, start, end)] ?? 0) >> (end - start)) & 1) === 1
}

const space = 32

/** What a code unit is in a word: 2 may begin one, 1 only goes on in one (“UTF-8”), 0 is in none. */
const roles = new Uint8Array(0x1_00_00)
for (let letter = 1; letter <= 26; letter++) roles[0x40 + letter] = roles[0x60 + letter] = 2
for (const other of '0123456789-_') roles[other.charCodeAt(0)] = 1

function nextLetter(text: string, from: number): number {
  let at = from
  while (at < text.length && roles[text.charCodeAt(at)] !== 2) at++
  return at
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && roles[text.charCodeAt(end)] !== 0) end++
  return end
}

/** The word that a space parts from the one that starts here, if any. */
function wordBefore(text: string, start: number): string {
  const end = start - 1
  if (text.charCodeAt(end) !== space) return ''
  let from = end
  while (from > 0 && roles[text.charCodeAt(from - 1)] !== 0) from--
  return text.slice(Math.min(nextLetter(text, from), end), end)
}
