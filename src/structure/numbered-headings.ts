import type {Line} from '../document/lines.ts'

/** No numbered heading is longer. In UTF-16 code units. */
const longestHeading = 60
/** What a heading stands over, unlike a row of links. In UTF-16 code units. */
const shortestText = 60
/** So many of one form, numbered in order, are headings. */
const fewest = 3

/** Lines such as “Article 1”, “Rarangi 2.”, “3. artikla”: alike but for a number that rises, with text under each. */
export function findNumberedHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const series = new Map<string, Line[]>()
  for (const line of lines) {
    const form = formOf(line)
    if (form === undefined) continue
    const others = series.get(form)
    if (!others) series.set(form, [line])
    else if (goesOn(lines, others.at(-1), line)) others.push(line)
  }
  return new Set([...series.values()].filter(({length}) => length >= fewest).flat())
}

function formOf({text, isBlank}: Line): string | undefined {
  if (isBlank || text.length > longestHeading || !/^[^\d\n]*\d{1,3}[^\d\n]*$/.test(text) || !/\p{L}/u.test(text))
    return undefined
  return text.trim().replace(/\d+/, '#')
}

function goesOn(lines: readonly Line[], last: Line | undefined, next: Line): boolean {
  if (!last || numberOf(next) <= numberOf(last)) return false
  return lines.slice(last.index + 1, next.index).some(({text}) => text.length >= shortestText)
}

function numberOf({text}: Line): number {
  return Number(/\d+/.exec(text)?.[0])
}
