import {speechVerbs} from '../catalogs/speech-verbs.ts'

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
const anyMark = /["“”]|''|‘‘|’’/g
/** The next paragraph opens again what this one left open. */
const reopens = /^\n+["“]/
const apartBefore = /[\s([—–-]/
const apartAfter = /[\s)\].,;:!?—–-]/
/** A line longer than this, in UTF-16 code units, holds paragraphs run together, whose marks tell nothing. */
const longestParagraph = 1500

/** Quotation marks without a partner beside words that say who speaks; any others may be how the text was cut. */
export function findLoneMarks(text: string): readonly LoneMark[] {
  const found: LoneMark[] = []
  let goesOn = false
  for (const {end, marks} of quotedLines(text)) {
    const lone = marks && loneMark(text, marks, end, goesOn)
    if (lone) found.push({start: lone.at, end: lone.at + 1, kind: lone.kind})
    // A quotation of several paragraphs closes in the last of them only.
    goesOn = marks === undefined || marks.at(-1)?.kind === 'opening'
  }
  return found
}

/** @param goesOn whether the paragraph before left a quotation open */
function loneMark(text: string, marks: readonly Mark[], lineEnd: number, goesOn: boolean): Mark | undefined {
  const open: Mark[] = []
  let isInside = goesOn
  for (const mark of marks) {
    const last = open.at(-1)
    if (mark.kind === 'opening') {
      if (last && isAttributed(text, last.at, mark.at)) return last
      if (!nests(text, mark.at)) open.pop()
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

interface QuotedLine {
  readonly end: number
  /** Nothing when they cannot be told apart. */
  readonly marks: readonly Mark[] | undefined
}

/** Every line with quotation marks. */
function* quotedLines(text: string): Generator<QuotedLine> {
  let until = -1
  for (const {index} of text.matchAll(anyMark)) {
    if (index < until) continue
    const start = text.lastIndexOf('\n', index) + 1
    const newline = text.indexOf('\n', index)
    until = newline === -1 ? text.length : newline
    yield {end: until, marks: until - start > longestParagraph ? undefined : marksOf(text, index, until)}
  }
}

function marksOf(text: string, start: number, end: number): readonly Mark[] | undefined {
  const marks: Mark[] = []
  for (const {0: character, index} of text.slice(start, end).matchAll(anyMark)) {
    const at = start + index
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
  const isApartBefore = at === 0 || apartBefore.test(text.charAt(at - 1))
  const isApartAfter = at + 1 === text.length || apartAfter.test(text.charAt(at + 1))
  if (isApartBefore === isApartAfter) return undefined
  return isApartBefore ? 'opening' : 'closing'
}
