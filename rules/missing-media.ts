import {mediaLines, mediaPointers, mediaReferences} from '../src/catalogs/media-mentions.ts'
import type {Finding} from '../src/declaration.ts'
import type {Document} from '../src/document/document.ts'
import {lineStartsOf} from '../src/document/line-starts.ts'
import {PatternFilter} from '../src/document/pattern-filter.ts'
import {defineRule} from '../src/rule.ts'

/** A longer line is a sentence, and no button or credit of a picture. In UTF-16 code units. */
const longestLine = 120
/** How far around “above” or “below” the picture is named. In UTF-16 code units. */
const reach = 80

export default defineRule({
  name: 'missing-media',
  summary: 'words about a picture, video or sound that is not there',
  why: 'Captions’ buttons, players’ fallbacks and “the chart below” make no sense once the picture is gone.',
  family: 'structure',
  severity: 'info',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'The ferry is back in service.\n\n⟦toggle caption⟧\n\nIt came late.',
      'The ferry is back in service.\n\n⟦Your browser does not support the video tag.⟧',
      'As ⟦the chart below⟧ shows, fares have risen twice.',
      'The rope broke, ⟦as you can see above⟧.'
    ],
    clean: [
      'The temperature fell below zero, and the gulls above the mast went quiet.',
      'Listen to your crew, the board said.',
      'Photos of the launch hang in the library.',
      {text: '![Fares](fares.png)\n\nAs the chart above shows, fares have risen.', format: 'markdown'}
    ]
  },
  *check(document) {
    const findings = [...lineFindings(document), ...referenceFindings(document)]
    let from = 0
    for (const finding of findings.toSorted((left, right) => left.start - right.start)) {
      if (finding.start < from) continue
      from = finding.end
      yield finding
    }
  }
})

const groups = [{prefix: /\s*/, patterns: mediaLines.map(([pattern]) => pattern)}]
/** Made on first use. */
let filter: PatternFilter | undefined

/** What the lines speak of. */
const lineCue =
  /audio|browser|caption|click|clip|credit|copyright|embed|enlarge|expand|gall|graph|image|instagram|javascript|listen|media|photo|pic|play|post|scroll|see |slide|source|tap|transcript|video|view|vimeo|watch|\d:\d\d|youtube|zoom/i

function* lineFindings({text, lines}: Document): Iterable<Finding> {
  const short = lines.filter((line) => !line.isBlank && line.text.length <= longestLine)
  // Most texts need no filter.
  if (!filter && !short.some((line) => lineCue.test(line.text))) return
  filter ??= new PatternFilter(lineStartsOf(groups), longestLine)
  for (const [index, patterns] of filter.read(text, short)[0] ?? []) {
    const line = lines[index]
    const words = line?.text.trim() ?? ''
    if (!line || !lineCue.test(words) || !patterns.some((pattern) => mediaLines[pattern]?.[0].test(words))) continue
    yield {
      start: line.start,
      end: line.end,
      message: `Unexpected remains of a picture, video or sound: “${words.slice(0, 60)}”, remove them`,
      expected: '',
      fix: 'removal'
    }
  }
}

function* referenceFindings(document: Document): Iterable<Finding> {
  const {facts, text, source} = document
  if (facts.format === 'markdown' && source.includes('![')) return
  const places = placesOf(text)
  if (places.length === 0) return
  let from = 0
  for (const at of places) {
    const first = Math.max(from, at - reach)
    const around = text.slice(first, at + reach)
    const found = mentionIn(document, around, at - first)
    if (!found) continue
    const start = first + found.index
    from = start + found[0].length
    yield {start, end: from, message: `Unexpected “${found[0]}”, which is not in the text, look at the page`}
  }
}

/** What names, around “above” or “below” at a place in a piece of the text, what is not there. */
function mentionIn(document: Document, around: string, at: number): RegExpExecArray | undefined {
  const reference = firstOver(at, mediaReferences, around)
  if (reference) return reference
  const pointer = firstOver(at, mediaPointers, around)
  return pointer && !document.isAboutCode ? pointer : undefined
}

/** The first of some mentions that reaches over a place. */
function firstOver(at: number, mentions: typeof mediaReferences, text: string): RegExpExecArray | undefined {
  for (const [pattern] of mentions) {
    const match = pattern.exec(text)
    if (match && match.index + match[0].length > at) return match
  }
  return undefined
}

/** Where “above” and “below” stand, in order. */
function placesOf(text: string): readonly number[] {
  const places: number[] = []
  // Cheap: looking for what begins with a rare letter.
  if (!text.includes('bove') && !text.includes('below')) return places
  for (const {index} of text.matchAll(/[ (](?:above|below)/g)) places.push(index + 1)
  return places
}
