import type {Line} from '../document/lines.ts'

/** So many lines in a row that are divided alike are a table, whatever they hold. */
const fewestRows = 6

/** No row of a table that is kept as text is longer. In UTF-16 code units. */
const longestRow = 200

/** What stands between the first two fields of “a\tb”, “28  28  gray”, “0904;A”, “ME:Maine”, “207:Portland”; no time and no address. */
const separator = /(?<=\S)(?:\t| {2}|;(?=\S)|(?<!\d):(?=[^\s/\d])|(?<=\d):(?=[\p{L}:]))/u

/** Whether a line is a row of a table: lines right above and below are divided as it is. */
export function isTableRow(lines: readonly Line[], {index, text}: Line): boolean {
  const divider = dividerOf(text)
  if (divider === undefined) return false
  let first = index
  while (index - first < fewestRows && dividerOf(lines[first - 1]?.text) === divider) first--
  let last = index
  while (last - first + 1 < fewestRows && dividerOf(lines[last + 1]?.text) === divider) last++
  return last - first + 1 >= fewestRows
}

function dividerOf(text = ''): string | undefined {
  return text.length > longestRow ? undefined : separator.exec(text.trim())?.[0]
}
