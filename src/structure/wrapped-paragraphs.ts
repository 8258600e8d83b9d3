import type {Line} from '../document/lines.ts'
import {isLineOfCode} from '../text/code-signs.ts'
import type {PageFurniture} from './page-furniture.ts'

/** A paragraph broken at a fixed width, as mail and print have it. */
export interface WrappedParagraph {
  /** At least two. */
  readonly lines: readonly Line[]
}

/** Lines that a fixed width may have broken: no line could have held the first word of the next. */
interface Segment extends WrappedParagraph {
  /** The longest line, in UTF-16 code units. */
  readonly width: number
  /** The shortest that any line would be with the first word of the next. */
  readonly fit: number
}

/** Nobody wraps wider; a longer line is a paragraph. In UTF-16 code units. */
const widest = 130
/** A width from which on so many full lines are no chance; narrow ones are as often verse. In UTF-16 code units. */
const sureLines: readonly (readonly [width: number, fewestLines: number])[] = [
  [60, 3],
  [50, 4],
  [30, 8]
]

/**
 * Paragraphs broken at a fixed width. What tells them from verse and lists: each line is full, they go on in lower case,
 * and most of their ends fall within a clause.
 *
 * A paragraph that page furniture cuts is left out until the furniture is gone.
 */
export function findWrappedParagraphs(
  lines: readonly Line[],
  furniture: readonly PageFurniture[]
): readonly WrappedParagraph[] {
  const segments = findSegments(lines, new Set(furniture.map(({line}) => line.index)))
  const sure = new Set(segments.filter((segment) => isLong(segment) && isProse(segment)))
  if (sure.size === 0) return []
  const width = Math.max(...[...sure].map((segment) => segment.width))
  const cut = new Set(furniture.flatMap(({isInSentence, above, below}) => (isInSentence ? [above, below] : [])))
  return segments.filter(
    (segment) =>
      isClosed(segment.lines.at(-1)) &&
      !segment.lines.some(({text}) => isLineOfCode(text) || comment.test(text)) &&
      (sure.has(segment) || (segment.width <= width && segment.fit > width && goesOn(segment))) &&
      isWhole(lines, segment) &&
      !segment.lines.some((line) => cut.has(line))
  )
}

function findSegments(lines: readonly Line[], barriers: ReadonlySet<number>): readonly Segment[] {
  const segments: Segment[] = []
  let open: Line[] = []
  let width = 0
  let fit = Infinity
  const close = (): void => {
    if (open.length > 1) segments.push({lines: open, width, fit})
    open = []
    width = 0
    fit = Infinity
  }
  for (const line of lines) {
    const {length} = line.text
    if (length === 0 || length > widest || line.isBlank || barriers.has(line.index)) {
      close()
      continue
    }
    const last = open.at(-1)
    // Cheap: the line before has room for all of this one.
    if (last && last.text.length + length < width) close()
    else if (last) {
      const wider = Math.max(width, length)
      const closer = Math.min(fit, last.text.trimEnd().length + 1 + firstWordLength(line.text))
      if (closer <= wider || listMarker.test(line.text)) close()
      else fit = closer
    }
    open.push(line)
    width = Math.max(width, length)
  }
  close()
  return segments
}

/** A comment, or an attribute, in a program. */
const comment = /^\s*(?:\/\/|#\[|#!)/

const listMarker = /^\s*(?:[-*+•–>|]|\d{1,3}[.)])\s/

function firstWordLength(text: string): number {
  return /^\s*(\S+)/.exec(text)?.[1]?.length ?? 0
}

/** Whether it begins and ends with a sentence; a line of code in a paragraph leaves pieces that do not. */
function isWhole(lines: readonly Line[], segment: Segment): boolean {
  const [first, last] = [segment.lines[0], segment.lines.at(-1)]
  if (!first || !last) return false
  const above = lines[first.index - 1]
  const below = lines[last.index + 1]
  return (!above || above.isBlank || isClosed(above)) && (!below || below.isBlank || isClosed(last))
}

function isClosed(line: Line | undefined): boolean {
  const text = line?.text ?? ''
  return text.length > widest || /[.!?:…]["'”’»)\]]*\s*$/.test(text.slice(-8))
}

function isLong({lines, width}: Segment): boolean {
  return sureLines.some(([narrowest, fewest]) => width >= narrowest && lines.length >= fewest)
}

function isProse({lines}: Segment): boolean {
  const breaks = lines.length - 1
  return countLowerStarts(lines) * 2 >= breaks && countOpenEnds(lines) * 5 >= breaks * 3
}

/** Enough for a short paragraph of a text whose width is known. */
function goesOn({lines}: Segment): boolean {
  return countLowerStarts(lines) > 0 || countOpenEnds(lines) * 2 >= lines.length
}

function countLowerStarts(lines: readonly Line[]): number {
  return lines.slice(1).filter(({text}) => /^\s*["'“‘(]?\p{Ll}/u.test(text)).length
}

/** Lines that end within a clause. */
function countOpenEnds(lines: readonly Line[]): number {
  return lines.slice(0, -1).filter(({text}) => /[\p{L}\p{N}\u00AD-]\s*$/u.test(text.slice(-6))).length
}
