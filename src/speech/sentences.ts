import type {Root, Sentence} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

/** parse-latin is quadratic on long input, so no more than this is parsed at once, in UTF-16 code units. */
const longestPassage = 4096

type Parse = (passage: string) => Root
let parseEnglish: Parse | undefined

/** Whether a range lies within one sentence: not “the paper.Hill said”, glued by a scraper. */
export function isInOneSentence(text: string, {start, end}: {start: number; end: number}): boolean {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - longestPassage / 2)
  const newline = text.indexOf('\n', end)
  const to = Math.min(newline === -1 ? text.length : newline, from + longestPassage)
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
