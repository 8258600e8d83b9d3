import type {Root, Sentence} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

/** So much is parsed to either side of a range, in UTF-16 code units: sentences of news end sooner. */
const reach = 500

type Parse = (passage: string) => Root
let parseEnglish: Parse | undefined

/** Whether a range lies within one sentence: not “the paper.Hill said”, glued by a scraper. */
export function isInOneSentence(text: string, {start, end}: {start: number; end: number}): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const newline = after.indexOf('\n')
  const from = start - before.length + before.lastIndexOf('\n') + 1
  const to = end + (newline === -1 ? after.length : newline)
  return sentencesOf(text.slice(from, to)).some(([first, last]) => from + first <= start && end <= from + last)
}

/** Where the sentences of a passage start and end, in UTF-16 code units of the passage. */
function sentencesOf(passage: string): readonly (readonly [start: number, end: number])[] {
  parseEnglish ??= makeParser()
  const ranges: [number, number][] = []
  for (const paragraph of parseEnglish(passage).children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const child of paragraph.children) if (child.type === 'SentenceNode') ranges.push(rangeOf(child))
  }
  return ranges
}

/** Made on first use: most texts never need it. */
function makeParser(): Parse {
  const processor = unified().use(retextEnglish).freeze()
  return (passage) => processor.parse(passage)
}

function rangeOf({position}: Sentence): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}
