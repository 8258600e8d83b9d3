import {speechVerbs} from '../catalogs/speech-verbs.ts'
import {isLetter, isSpace} from './letters.ts'

/** A quotation mark whose partner is lost. */
export interface LoneMark {
  readonly start: number
  readonly end: number
  /** Which mark of the pair it is: the other one is lost. */
  readonly kind: 'closing' | 'opening'
}

interface Mark {
  readonly at: number
  readonly kind: 'closing' | 'opening'
}

const speaker = String.raw`(?:he|she|they|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})`
const verb = `(?:${speechVerbs.join('|')})`
/** “…, he said” and “…, said Guo” right after a closing mark */
const attributionAfter = new RegExp(String.raw`^ (?:${speaker} ${verb}\b|${verb} (?:the |an? )?[\p{L}])`, 'u')
/** The same inside what ought to be a quotation: its end is where the lost mark belongs. */
const attributionInside = new RegExp(String.raw`[,?!] (?:${speaker} ${verb}(?:[.,]| in | on )|${verb} ${speaker})`, 'u')
const singleMarks = '"“”'
const anyMark = new RegExp(`[${singleMarks}]|''|‘‘|’’`, 'g')
/** The next paragraph opens again what this one left open. */
const reopens = /^\n+["“]/
const apartBefore = /[\s([—–-]/
const apartAfter = /[\s)\].,;:!?—–-]/
/** A line longer than this, in UTF-16 code units, holds paragraphs run together, whose marks tell nothing. */
const longestParagraph = 1500

/** Quotation marks without a partner beside words that say who speaks; any others may be how the text was cut. */
export function findLoneMarks(text: string): readonly LoneMark[] {
  const places = placesOfMarks(text)
  const found: LoneMark[] = []
  let goesOn = false
  for (let from = 0; from < places.length;) {
    const first = places[from] ?? 0
    const newline = text.indexOf('\n', first)
    const end = newline === -1 ? text.length : newline
    let to = from + 1
    while (to < places.length && (places[to] ?? 0) < end) to++
    const marks = isLong(text, first, end) ? undefined : marksAt(text, places, from, to)
    const lone = marks && loneMark(text, marks, end, goesOn)
    if (lone) found.push({start: lone.at, end: lone.at + 1, kind: lone.kind})
    // A quotation of several paragraphs closes in the last of them only.
    goesOn = marks === undefined || marks.at(-1)?.kind === 'opening'
    from = to
  }
  return found
}

/** @param at an offset in the line that ends at `end` */
function isLong(text: string, at: number, end: number): boolean {
  if (end <= longestParagraph) return false
  const newline = text.indexOf('\n', end - longestParagraph - 1)
  return newline === -1 || newline >= at
}

function placesOfMarks(text: string): readonly number[] {
  const places: number[] = []
  anyMark.lastIndex = 0
  while (anyMark.test(text)) {
    const last = anyMark.lastIndex - 1
    places.push(singleMarks.includes(text.charAt(last)) ? last : last - 1)
  }
  return places
}

/** @param goesOn whether the paragraph before left a quotation open */
function loneMark(text: string, marks: readonly Mark[], lineEnd: number, goesOn: boolean): Mark | undefined {
  const open: Mark[] = []
  let isInside = goesOn
  for (const mark of marks) {
    const last = open.at(-1)
    if (mark.kind === 'opening') {
      if (last && isAttributed(text, last.at, mark.at)) return last
      if (last && !nests(text, mark.at)) open.pop()
      open.push(mark)
    } else if (last) {
      open.pop()
    } else if (isInside) {
      isInside = false
    } else if (attributionAfter.test(text.slice(mark.at + 1, mark.at + 80))) {
      return mark
    }
  }
  const last = open.at(-1)
  if (reopens.test(text.slice(lineEnd, lineEnd + 4))) return undefined
  return last && isAttributed(text, last.at, lineEnd) ? last : undefined
}

/** Whether a quotation opens inside another; after the end of a sentence the same one opens again. */
function nests(text: string, at: number): boolean {
  return text[at] === '“' && !/[.?!…]\s$/.test(text.slice(Math.max(0, at - 2), at))
}

function isAttributed(text: string, start: number, end: number): boolean {
  return attributionInside.test(text.slice(start + 1, end))
}

/** The marks of a line; nothing when they cannot be told apart. */
function marksAt(text: string, places: readonly number[], from: number, to: number): readonly Mark[] | undefined {
  const marks: Mark[] = []
  for (let place = from; place < to; place++) {
    const at = places[place] ?? 0
    const character = text.charAt(at)
    const kind = shapeOf(text, at)
    // “, ” and straight marks must stand the way they look; ‘‘ and '' may be either
    if (!kind || (character === '“' && kind !== 'opening') || (character === '”' && kind !== 'closing'))
      return undefined
    marks.push({at, kind})
  }
  return marks
}

/** Which mark one is by what stands beside it; nothing when both or neither is possible. */
function shapeOf(text: string, at: number): Mark['kind'] | undefined {
  const isApartBefore = at === 0 || isApart(text, at - 1, apartBefore)
  const isApartAfter = at + 1 === text.length || isApart(text, at + 1, apartAfter)
  if (isApartBefore === isApartAfter) return undefined
  return isApartBefore ? 'opening' : 'closing'
}

function isApart(text: string, at: number, characters: RegExp): boolean {
  const code = text.charCodeAt(at)
  return isSpace(code) || (!isLetter(code) && characters.test(text.charAt(at)))
}
