import {templates, type TemplateForm} from '../catalogs/templates.ts'
import {lineAt, type Line} from '../document/lines.ts'

/** A piece of a text that a template should have filled in. */
export interface Unfilled {
  readonly form: TemplateForm
  /** Offset of its first character, in UTF-16 code units. */
  readonly start: number
  /** Offset just after its last character. */
  readonly end: number
  /** Whether its line holds nothing else. */
  readonly isWholeLine: boolean
}

/** Of a longer line only so much is read, in UTF-16 code units. */
const longestRead = 2000

/** The longest line, in UTF-16 code units, that any form without cues asks for. */
const longestShort = Math.max(...templates.map(({longest = 0}) => longest))

/** A line of a program fills its own placeholders. */
const code = /`|=>|;\s*$|\b(?:const|let|var|echo|printf|return|function) [\w$'"(]|^\s*[\w.]{1,40}\s?=\s/

/** So many letters and digits beside placeholders, a label such as “Total:”, are no sentence. */
const longestLabel = 12

/** Forms with cues all have one of these signs: a text without them holds none. */
const sign = /[{[%<#@«⧼_*]|\$[a-zA-Z!{$]|\?[?>]/g

const signed = templates.filter(({cues}) => cues)
const short = templates.filter(({longest}) => longest)
const opening = templates.filter(({cues, longest}) => !cues && !longest)

/** What the words that stand for a missing value have in common, and a word that is a line. It reads at most 150 characters. */
const shortCue = /ndefined|NaN|null|nvalid [Dd]ate|19(?:70|69)|ranslation|^\s*\w\S*\.\S+\s*$/

const openingCue = new RegExp(opening.map(({pattern}) => pattern.source).join('|'))

/** Pieces of templates in the order of the text; those that overlap are one. */
export function findTemplates(text: string, lines: readonly Line[]): readonly Unfilled[] {
  const withSign = linesWithSign(text, lines)
  const found: Unfilled[] = []
  for (const line of lines) {
    if (line.isBlank) continue
    const pieces: Unfilled[] = []
    if (withSign.has(line)) collect(pieces, line, signed)
    if (line.text.length <= longestShort && shortCue.test(line.text)) collect(pieces, line, short)
    if (openingCue.test(line.text.slice(0, longestRead))) collect(pieces, line, opening)
    if (pieces.length > 0) found.push(...joined(line, pieces))
  }
  return found
}

function collect(pieces: Unfilled[], line: Line, forms: readonly TemplateForm[]): void {
  for (const form of forms) {
    if (form.cues?.some((cue) => line.text.includes(cue)) ?? true) pieces.push(...piecesOf(line, form))
  }
}

function linesWithSign(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  sign.lastIndex = 0
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const line = lineAt(lines, match.index)
    found.add(line)
    sign.lastIndex = line.end
  }
  return found
}

function piecesOf(line: Line, form: TemplateForm): Unfilled[] {
  const read = line.text.slice(0, longestRead)
  if (read.search(form.pattern) === -1 || (form.what === 'placeholder' && code.test(read))) return []
  return [...read.matchAll(form.pattern)].map(({0: piece, index}) => {
    const start = line.start + index + (piece.length - piece.trimStart().length)
    return form.takesLine
      ? {form, start: line.start, end: line.end, isWholeLine: true}
      : {form, start, end: line.start + index + piece.trimEnd().length, isWholeLine: false}
  })
}

function joined(line: Line, pieces: readonly Unfilled[]): readonly Unfilled[] {
  const apart: Unfilled[] = []
  for (const piece of pieces.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const last = apart.at(-1)
    if (last && piece.start < last.end) apart[apart.length - 1] = {...last, end: Math.max(last.end, piece.end)}
    else apart.push(piece)
  }
  const [first] = apart
  const isBare =
    countInk(line.text) -
      apart.reduce((sum, {start, end}) => sum + countInk(line.text.slice(start - line.start, end - line.start)), 0) <=
    longestLabel
  if (first && isBare) return [{...first, start: line.start, end: line.end, isWholeLine: true}]
  return apart
}

function countInk(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
