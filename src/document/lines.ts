import {rangeAt} from './source-map.ts'

/** One line of a text, without its line end. */
export interface Line {
  /** Counted from 0. */
  readonly index: number
  /** Offset of the first character, in UTF-16 code units. */
  readonly start: number
  /** Offset just after the last character, before the line end. */
  readonly end: number
  readonly text: string
  /** Nothing but white space. */
  readonly isBlank: boolean
}

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    lines.push({index: lines.length, start, end, text: line, isBlank: isBlank(line)})
    start = end + 1
  }
  return lines
}

function isBlank(line: string): boolean {
  const first = line.charCodeAt(0)
  // Most lines begin with ASCII that is no white space.
  return !(first > 32 && first < 128) && !/\S/.test(line)
}

/** The line that holds an offset; a line end belongs to the line before it. */
export function lineAt(lines: readonly Line[], offset: number): Line {
  return rangeAt(lines, offset) ?? {index: 0, start: 0, end: 0, text: '', isBlank: true}
}

/** The nearest line below (1) or above (-1) one that is not blank. */
export function nearestLine(lines: readonly Line[], from: number, step: -1 | 1): Line | undefined {
  let index = from + step
  while (lines[index]?.isBlank) index += step
  return lines[index]
}
