import type {Line} from '../src/document/lines.ts'
import {defineRule} from '../src/rule.ts'

/** Cells are short. In UTF-16 code units. */
const longestCell = 40
/** Fewer lines are an address or a score. */
const fewestCells = 6
/** Cells run together are rarer, so fewer of them will do. */
const fewestGlued = 3
/** A line of prose, without which the text is a list as a whole. In UTF-16 code units. */
const proseLine = 100
/** Figures with a unit or none: “3917”, “12,40 Mio. t”, “$1,399.00+”, “15.7 %”. */
const figures = /^[#$€£+–(~-]{0,3}\d[\d.,:/%°*+–()\s-]{0,24}(?:\p{L}{1,4}(?!\p{L})[./]?\s?){0,2}[%*+)]?$/u
/** Cells run together: “Oberrohr613 mm640 mm”. */
const gluedFigures = /\p{Ll}\d[^\t-]{0,30}[\d%°*]\s?\p{L}{0,3}\d|[°%*]\$?\d/u

export default defineRule({
  name: 'flattened-table',
  summary: 'a table poured into one column',
  why: 'A table whose rows are gone is a heap of names and figures; which belongs to which only the page can tell.',
  family: 'structure',
  severity: 'info',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'The council publishes once a year what the ferries carry, and the figures for the last three years came out on Friday.\n\n⟦Tern\n3917\nPlover\n2580\nDunlin\n1266⟧'
    ],
    clean: [
      'Bread\nButter\nMilk\nEggs\nFlour\nSalt',
      'The council publishes once a year what the ferries carry, and the figures for the last three years came out on Friday.\n\nHarbour Board\n12 Quay Lane\nEastmole'
    ]
  },
  *check(document) {
    const {lines} = document
    if (!lines.some(({text}) => text.length >= proseLine)) return
    for (const cells of runsOf(lines)) {
      const [first, last] = [cells[0], cells.at(-1)]
      if (!first || !last || !isTable(cells)) continue
      if (document.hasCode) return
      yield {
        start: first.start,
        end: last.end,
        message: `Unexpected table poured into ${cells.length} lines, take it from the page again`
      }
    }
  }
})

/** Short lines in a row, whether or not single blank lines stand between them. */
function* runsOf(lines: readonly Line[]): Iterable<readonly Line[]> {
  let run: Line[] = []
  for (const line of lines) {
    if (line.isBlank) continue
    const last = run.at(-1)
    const isCell =
      line.text.length <= longestCell || (line.text.length <= 2 * longestCell && gluedFigures.test(line.text))
    if (isCell && (!last || line.index - last.index <= 2)) {
      run.push(line)
      continue
    }
    yield run
    run = isCell ? [line] : []
  }
  yield run
}

function isTable(cells: readonly Line[]): boolean {
  if (cells.length < fewestGlued) return false
  const texts = cells.map(({text}) => text.trim())
  if (texts.filter((text) => gluedFigures.test(text)).length >= fewestGlued) return true
  const figured = texts.filter((text) => figures.test(text)).length
  return cells.length >= fewestCells && figured * 3 >= cells.length && figured < cells.length
}
