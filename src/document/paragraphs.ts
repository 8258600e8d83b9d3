import type {Line} from './lines.ts'

/** A run of lines that blank lines set off. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  /** At least one, none of them blank. */
  readonly lines: readonly Line[]
}

export function* paragraphsOf(lines: readonly Line[]): Iterable<Paragraph> {
  let from = 0
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index]
    if (line && !line.isBlank) continue
    const run = lines.slice(from, index)
    const first = run[0]
    const last = run.at(-1)
    if (first && last) yield {start: first.start, end: last.end, lines: run}
    from = index + 1
  }
}
