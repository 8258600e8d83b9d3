import {templates, type TemplateForm} from '../catalogs/templates.ts'
import type {Characters} from '../document/characters.ts'
import {lineAt, type Line} from '../document/lines.ts'
import type {PatternGroup} from '../document/line-starts.ts'
import type {Candidates} from '../document/pattern-filter.ts'
import {Needle} from '../text/needle.ts'

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

/** Forms that start a line. */
const starting = templates.filter(({cues}) => !cues)

/** How a line of such a form starts, by the number of the form among those. */
export const templateStarts = (): PatternGroup => ({prefix: /(?:)/, patterns: starting.map(({pattern}) => pattern)})

/** Each cue, and the forms that have it. */
const formsByCue = new Map<string, TemplateForm[]>()
for (const form of templates) {
  for (const cue of form.cues ?? []) formsByCue.set(cue, [...(formsByCue.get(cue) ?? []), form])
}
const needles = Array.from(formsByCue, ([cue, forms]) => [new Needle(cue), forms] as const)

interface Content {
  readonly text: string
  readonly lines: readonly Line[]
  readonly characters: Characters
}

/**
 * Pieces of templates in the order of the text; those that overlap are one.
 *
 * @param candidates lines that may start with a form, with the numbers of those forms
 */
export function findTemplates(content: Content, candidates: Candidates): readonly Unfilled[] {
  const forms = formsByLine(content, candidates)
  const found: Unfilled[] = []
  for (const index of [...forms.keys()].toSorted((left, right) => left - right)) {
    const line = content.lines[index]
    const possible = forms.get(index)
    if (!line || !possible) continue
    const pieces = templates.filter((form) => possible.has(form)).flatMap((form) => piecesOf(line, form))
    if (pieces.length > 0) found.push(...joined(line, pieces))
  }
  return found
}

/** The forms that a line may have, by its index. */
function formsByLine(
  {text, lines, characters}: Content,
  candidates: Candidates
): ReadonlyMap<number, ReadonlySet<TemplateForm>> {
  const found = new Map<number, Set<TemplateForm>>()
  const add = (index: number, forms: readonly (TemplateForm | undefined)[]): void => {
    const known = found.get(index) ?? new Set()
    for (const form of forms) if (form) known.add(form)
    found.set(index, known)
  }
  for (const [index, numbers] of candidates)
    add(
      index,
      numbers.map((number) => starting[number])
    )
  for (const [needle, forms] of needles) {
    if (!characters.has(needle.rarest)) continue
    for (let at = needle.indexIn(text); at !== -1;) {
      const {index, end} = lineAt(lines, at)
      add(index, forms)
      at = needle.indexIn(text, end)
    }
  }
  return found
}

function piecesOf(line: Line, form: TemplateForm): Unfilled[] {
  if (form.longest !== undefined && line.text.length > form.longest) return []
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
