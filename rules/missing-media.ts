import {mediaLines, mediaPointers, mediaReferences} from '../src/catalogs/media-mentions.ts'
import type {Finding} from '../src/declaration.ts'
import type {Document} from '../src/document/document.ts'
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

const lineCue =
  /audio|browser|caption|click|clip|credit|copyright|embed|enlarge|expand|gall|graph|image|instagram|javascript|listen|media|photo|pic|play|post|scroll|see |slide|source|tap|transcript|video|view|vimeo|watch|\d:\d\d|youtube|zoom/i

function* lineFindings({lines}: Document): Iterable<Finding> {
  for (const {isBlank, text, start, end} of lines) {
    if (isBlank || text.length > longestLine || !lineCue.test(text)) continue
    const line = text.trim()
    if (!mediaLines.some(([pattern]) => pattern.test(line))) continue
    yield {
      start,
      end,
      message: `Unexpected remains of a picture, video or sound: “${line.slice(0, 60)}”, remove them`,
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
  const patterns = document.isAboutCode ? mediaReferences : [...mediaReferences, ...mediaPointers]
  let from = 0
  for (const at of places) {
    const first = Math.max(from, at - reach)
    const around = text.slice(first, at + reach)
    const found = patterns
      .map(([pattern]) => pattern.exec(around))
      .find((match) => match && first + match.index + match[0].length > at)
    if (!found) continue
    const start = first + found.index
    from = start + found[0].length
    yield {start, end: from, message: `Unexpected “${found[0]}”, which is not in the text, look at the page`}
  }
}

/** Where “above” and “below” stand, in order. */
function placesOf(text: string): readonly number[] {
  const places: number[] = []
  for (const word of [' above', ' below', '(above', '(below']) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) places.push(at + 1)
  }
  return places.toSorted((left, right) => left - right)
}
