import {column, type Measures} from '../classifier/measures.ts'
import type {Line} from './lines.ts'
import {comparable} from './repeats.ts'

/** A title or lead that is one too many. */
export interface TitleRepeat {
  /** The line to take out. */
  readonly line: Line
  /** The line to keep. */
  readonly kept: Line
}

/** The title comes again within so many lines: byline, date and share bar may stand between. */
const titleReach = 6
const leadReach = 8

/** A name of the site after the title: “A heron for Eldmoor | The Harbour Weekly”. */
const suffix = /^\s*[|–—·»:-]\s*\S.*$/
const longestSuffix = 64

/** Longer first lines are no title, in words. */
const longestTitle = 30

/**
 * Title and lead that stand twice at the top of a text. A song's first line is no title: there must be prose.
 *
 * @param known the page's title, when it is known from outside the text; else the first line may be it
 */
export function findTitleRepeats(lines: readonly Line[], measures: Measures, known?: string): readonly TitleRepeat[] {
  const top = Array.from(measures.lines.subarray(0, leadReach), (index) => lines[index]).filter(
    (line) => line !== undefined
  )
  const at = known === undefined ? -1 : top.slice(0, titleReach).findIndex(({text}) => isTitle(text, known))
  const from = Math.max(at, 0)
  const title = top[from]
  const lead = measures.proseRows.find((row) => row > 0)
  if (!title || lead === undefined || lead > 2 * leadReach) return []
  const words = measures.get(0, column.words)
  if (at < 0 && (measures.get(0, column.ending) === 5 || words < 2 || words > longestTitle)) return []
  const found: TitleRepeat[] = []
  for (const line of top.slice(from + 1, from + titleReach)) found.push(...titleRepeat(title, line))
  const [kept, next] = [top[lead], top[lead + 1]]
  if (kept && next && kept.text.trim() === next.text.trim()) found.push({line: next, kept})
  const unique = new Map(found.map((repeat) => [repeat.line, repeat]))
  return [...unique.values()].toSorted((left, right) => left.line.index - right.line.index)
}

function* titleRepeat(title: Line, line: Line): Iterable<TitleRepeat> {
  if (Math.abs(title.text.length - line.text.length) > longestSuffix) return
  if (comparable(title.text) === comparable(line.text)) {
    const shouts = title.text === title.text.toUpperCase() && line.text !== line.text.toUpperCase()
    yield shouts ? {line: title, kept: line} : {line, kept: title}
  } else if (isWithSuffix(title.text, line.text)) yield {line: title, kept: line}
  else if (isWithSuffix(line.text, title.text)) yield {line, kept: title}
}

function isTitle(text: string, title: string): boolean {
  return comparable(text) === comparable(title) || isWithSuffix(title, text) || isWithSuffix(text, title)
}

function isWithSuffix(long: string, short: string): boolean {
  const bare = short.trim()
  return bare.length > 7 && long.trimStart().startsWith(bare) && suffix.test(long.trimStart().slice(bare.length))
}
