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

const letter = /^[A-Za-z]/

/** Longer first lines are no title, in words. */
const longestTitle = 30

/**
 * Title and lead that stand twice at the top of a text. A song's first line is no title: there must be prose.
 *
 * @param known the page's title, when it is known from outside the text; else the first line may be it
 */
export function findTitleRepeats(lines: readonly Line[], measures: Measures, known?: string): readonly TitleRepeat[] {
  const lead = measures.proseRows[0] === 0 ? measures.proseRows[1] : measures.proseRows[0]
  if (lead === undefined || lead > 2 * leadReach) return []
  const top = firstLines(lines, measures)
  const at = known === undefined ? -1 : top.slice(0, titleReach).findIndex(({text}) => isTitle(text, known))
  const from = Math.max(at, 0)
  const title = top[from]
  if (!title) return []
  const words = measures.get(0, column.words)
  if (at < 0 && (measures.get(0, column.ending) === 5 || words < 2 || words > longestTitle)) return []
  const found = new Map<Line, TitleRepeat>()
  for (const line of top.slice(from + 1, from + titleReach)) {
    const repeat = titleRepeat(title, line)
    if (repeat) found.set(repeat.line, repeat)
  }
  const [kept, next] = [top[lead], top[lead + 1]]
  if (kept && next && kept.text.trim() === next.text.trim()) found.set(next, {line: next, kept})
  return [...found.values()].toSorted((left, right) => left.line.index - right.line.index)
}

function firstLines(lines: readonly Line[], measures: Measures): readonly Line[] {
  const first: Line[] = []
  for (let row = 0; row < Math.min(leadReach, measures.count); row++) {
    const line = lines[measures.lineIndex(row)]
    if (line) first.push(line)
  }
  return first
}

function titleRepeat(title: Line, line: Line): TitleRepeat | undefined {
  if (Math.abs(title.text.length - line.text.length) > longestSuffix || beginApart(title.text, line.text))
    return undefined
  if (comparable(title.text) === comparable(line.text)) {
    const shouts = title.text === title.text.toUpperCase() && line.text !== line.text.toUpperCase()
    return shouts ? {line: title, kept: line} : {line, kept: title}
  }
  if (isWithSuffix(title.text, line.text)) return {line: title, kept: line}
  return isWithSuffix(line.text, title.text) ? {line, kept: title} : undefined
}

function isTitle(text: string, title: string): boolean {
  return comparable(text) === comparable(title) || isWithSuffix(title, text) || isWithSuffix(text, title)
}

/** Whether two lines begin with different letters of ASCII. */
function beginApart(one: string, other: string): boolean {
  return letter.test(one) && letter.test(other) && one.charAt(0).toLowerCase() !== other.charAt(0).toLowerCase()
}

function isWithSuffix(long: string, short: string): boolean {
  const bare = short.trim()
  return bare.length > 7 && long.trimStart().startsWith(bare) && suffix.test(long.trimStart().slice(bare.length))
}
