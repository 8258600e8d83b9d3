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

/**
 * Whether a text speaks about code, as lessons, manuals and reference pages do: what looks like leftover markup there is
 * what it wants to show. Only words inside sentences count, so that leftover code does not vouch for itself.
 */
export function isAboutCode(text: string): boolean {
  const kinds = new Set<string>()
  let words = 0
  let points = 0
  let namesSeen = 0
  let previous = ''
  let beforePrevious = ''
  let end = -2
  for (const {0: word, index} of text.matchAll(/[A-Za-z][\w-]*/g)) {
    if (index === end + 1 && text[end] === ' ') words++
    else beforePrevious = previous = ''
    const isName = names.has(word) && /^[A-Z]?[a-z]+$/.test(previous)
    if (isName || (things.has(word) && (pointers.has(previous) || pointers.has(beforePrevious)))) {
      kinds.add(word)
      points += isName ? pointsOfName : 1
      if (isName) namesSeen++
    }
    beforePrevious = previous
    previous = word
    end = index + word.length
  }
  if (points * 100 < density * words) return false
  return words < short ? namesSeen > 0 || kinds.size > 1 : namesSeen > 1 || kinds.size >= leastKinds
}
