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

/** A line of a program fills its own placeholders. */
const code = /`|=>|;\s*$|\b(?:const|let|var|echo|printf|return|function) [\w$'"(]|^\s*[\w.]{1,40}\s?=\s/

/** So many letters and digits beside placeholders, a label such as “Total:”, are no sentence. */
const longestLabel = 12

/** Pieces of templates in the order of the text; those that overlap are one. */
export function findTemplates(text: string, lines: readonly Line[]): readonly Unfilled[] {
  const found = new Map<Line, Unfilled[]>()
  for (const form of templates) {
    for (const line of linesWith(text, lines, form.cues)) {
      const pieces = piecesOf(line, form)
      if (pieces.length > 0) found.set(line, [...(found.get(line) ?? []), ...pieces])
    }
  }
  return [...found]
    .toSorted(([left], [right]) => left.index - right.index)
    .flatMap(([line, pieces]) => joined(line, pieces))
}

/** The lines that hold one of some pieces of text. */
function linesWith(text: string, lines: readonly Line[], cues: readonly string[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const cue of cues) {
    for (let at = text.indexOf(cue); at !== -1; at = text.indexOf(cue, at)) {
      const line = lineAt(lines, at)
      found.add(line)
      at = line.end + 1
    }
  }
  return found
}

function piecesOf(line: Line, form: TemplateForm): Unfilled[] {
  const read = line.text.slice(0, longestRead)
  if (form.what === 'placeholder' && code.test(read)) return []
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
