import {inlineMarkup, type Markup} from './markdown-inline.ts'
import {splitLines, type Line} from './lines.ts'
import type {Range} from './source-map.ts'

const fence = /^ {0,3}(`{3,}|~{3,})/
/** `> ` of quotations and `## ` of headings. Bullets stay: without them, items would look like lines of one paragraph. */
const prefix = /^(?: {0,3}> ?){0,10}(?: {0,3}#{1,6}(?: +|$))?/
const closingHashes = / {1,20}#{1,6} {0,20}$/
/** Rules, underlines of headings, and the second row of a table; reads at most 500 characters. */
const drawn = /^ {0,3}(?:=+|-{2,}|(?:[*_-] *){3,}|\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?) *$/
const longestDrawn = 500
const definition = /^ {0,3}\[[^[\]]{1,200}\]: *(?:<[^<>]{0,2000}>|\S{1,2000})(?: +["'(].*)?$/
const tableRow = /^\s*\|.*\|\s*$/

/**
 * What of a Markdown text is markup and no words: `#`, `>`, emphasis, the addresses of links, images, and code in fences,
 * which is no prose. Each line is read by itself and keeps its line end.
 */
export function markupOf(text: string): Markup {
  const hidden: Range[] = []
  const code: Range[] = []
  const lines = splitLines(text)
  let index = endOfFrontMatter(lines)
  for (const {start, end} of lines.slice(0, index)) hidden.push({start, end})
  let open: string | undefined
  for (; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    const mark = fence.exec(line.text)?.[1]
    if (open !== undefined || mark !== undefined) {
      hidden.push({start: line.start, end: line.end})
      code.push({start: line.start, end: line.end})
      if (open === undefined) open = mark
      else if (mark?.startsWith(open) && line.text.trim() === mark) open = undefined
    } else {
      const markup = markupOfLine(line)
      for (const range of markup.hidden) hidden.push(range)
      for (const range of markup.code) code.push(range)
    }
  }
  return {hidden: hidden.filter(({start, end}) => end > start), code}
}

/** @returns how many lines the block of metadata at the top takes */
function endOfFrontMatter(lines: readonly Line[]): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0
  const close = lines.slice(1, 100).findIndex(({text}) => text.trimEnd() === '---')
  return close === -1 ? 0 : close + 2
}

function markupOfLine({text, start, end}: Line): Markup {
  if ((text.length <= longestDrawn && drawn.test(text)) || definition.test(text))
    return {hidden: [{start, end}], code: []}
  const from = prefix.exec(text)?.[0].length ?? 0
  const hashes = from > 0 ? closingHashes.exec(text.slice(from)) : null
  const until = hashes ? from + hashes.index : text.length
  const inside = inlineMarkup(text, from, until)
  const cells = tableRow.test(text) ? pipesOf(text) : []
  const hidden = [{start: 0, end: from}, ...mergeInOrder(inside.hidden, cells), {start: until, end: text.length}]
  const inText = (range: Range): Range => ({start: start + range.start, end: start + range.end})
  return {hidden: hidden.map(inText), code: inside.code.map(inText)}
}

/** The pipes of a table's row that a space sets off from the words. */
function pipesOf(text: string): readonly Range[] {
  return [...text.matchAll(/(?<![^\s|])\||\|(?![^\s|])/g)].map(({index}) => ({start: index, end: index + 1}))
}

/** Two lists of ranges as one, without the ranges of the second that lie in one of the first. */
function mergeInOrder(first: readonly Range[], second: readonly Range[]): readonly Range[] {
  if (second.length === 0) return first
  let reach = 0
  return [...first, ...second]
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
    .filter(({start, end}) => {
      if (start < reach) return false
      reach = end
      return true
    })
}
