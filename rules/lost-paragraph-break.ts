import type {Finding} from '../src/declaration.ts'
import type {Document} from '../src/document/document.ts'
import {nearestLine, type Line} from '../src/document/lines.ts'
import {defineRule} from '../src/rule.ts'

/** A text of fewer paragraphs says too little about how it sets them off. */
const fewestParagraphs = 4
/** So many lines in a hundred paragraphs may follow another without a blank line; with more, that is the text's way. */
const mostLoneBreaks = 25
/** From here on a line is a paragraph, and no caption, list item or verse. */
const shortestParagraph = 100
const longestHeading = 80

export default defineRule({
  name: 'lost-paragraph-break',
  summary: 'a heading or paragraph that lost the blank line before it',
  why: 'A reader, and any tool that splits at blank lines, takes a heading for the last sentence of the paragraph above.',
  family: 'structure',
  severity: 'info',
  recommended: true,
  options: {
    maxLength: {
      default: 1000,
      description: 'Longest line, in characters, that may stand beside much shorter ones, or alone, as one paragraph.',
      minimum: 200
    }
  },
  examples: {
    flagged: [
      {
        text: [
          'The lock at Sandford was drained on Tuesday so that divers could look at the lower gates for the first time.',
          'What they found surprised nobody who had worked there in the sixties, when the last oak gates were hung.',
          'The hinges were sound, and so was the sill, but the paddles had worn down to a third of their old thickness.\n⟦The cost of waiting⟧',
          'Repairs of this kind are planned ten years ahead, and the budget for them was cut twice in that time.'
        ].join('\n\n'),
        fixed: [
          'The lock at Sandford was drained on Tuesday so that divers could look at the lower gates for the first time.',
          'What they found surprised nobody who had worked there in the sixties, when the last oak gates were hung.',
          'The hinges were sound, and so was the sill, but the paddles had worn down to a third of their old thickness.',
          'The cost of waiting',
          'Repairs of this kind are planned ten years ahead, and the budget for them was cut twice in that time.'
        ].join('\n\n')
      },
      [
        'Editor’s note',
        'This series follows four families who moved to the islands when the school there was about to be closed.',
        'It was reported over two winters, and the names of the children are changed at the wish of their parents.\n⟦The⟧ first boat of the year came in on a grey Friday, with post, flour and a teacher who was seasick.',
        'Nobody met her, because nobody had been told that she would come before the weather turned for the better.'
      ].join('\n\n')
    ],
    clean: [
      // A caption, a date and an author: short lines that keep together.
      [
        'Ferry back in service\nBy our correspondent\n12 March',
        'The ferry between Eastmole and the Holm went back into service on Monday, eleven weeks after a shaft cracked.',
        'The council paid for a launch in the meantime.',
        'It carried about 40 passengers a day.'
      ].join('\n\n'),
      'One line a verse,\nand never a stop\n\nThe next of them\ncomes after a gap',
      'A short text that is one paragraph on one line is what most of them are.'
    ]
  },
  *check(document, {maxLength}) {
    const lost = [...loneBreaks(document), ...longLines(document, maxLength)]
    yield* lost.toSorted((left, right) => left.start - right.start)
  }
})

/** Single line breaks where the rest of the text has blank lines. */
function* loneBreaks(document: Document): Iterable<Finding> {
  let paragraphs = 0
  let lone = 0
  for (const {lines} of document.paragraphs) {
    paragraphs++
    lone += lines.length - 1
  }
  if (paragraphs < fewestParagraphs || lone === 0 || lone * 100 > paragraphs * mostLoneBreaks) return
  for (const {lines} of document.paragraphs) {
    const [above, line, below = nearestLine(document.lines, lines.at(-1)?.index ?? 0, 1)] = lines
    if (!above || !line || lines.length > 3 || !isParagraph(above)) continue
    if (lines.length === 2 && isParagraph(line)) yield lostBefore(line)
    else if (isHeading(line) && below && isParagraph(below) && !isQuotation(above))
      yield lostAround(line, lines.length === 3)
  }
}

function lostBefore({start, text}: Line): Finding {
  const word = /^\s*\S+/.exec(text)?.[0] ?? ''
  return {
    start,
    end: start + word.length,
    message: 'Unexpected single line break before a paragraph, put a blank line there',
    expected: `\n${word}`,
    fix: 'repair'
  }
}

function lostAround({start, end, text}: Line, isLostBelow: boolean): Finding {
  return {
    start,
    end,
    message: `Unexpected single line break before the heading “${text.trim()}”, put a blank line there`,
    expected: `\n${text}${isLostBelow ? '\n' : ''}`,
    fix: 'repair'
  }
}

/** Whole sentences: it opens like one and ends like one. */
function isParagraph({text}: Line): boolean {
  return (
    text.length >= shortestParagraph &&
    /^\s*[\p{Lu}\p{Lo}"'“‘«„¿¡]/u.test(text) &&
    /[.!?…。！？]["'”’»)\]]*\s*$/.test(text.slice(-8))
  )
}

function isHeading({text}: Line): boolean {
  return text.length <= longestHeading && /^[\p{Lu}\p{Lo}\p{N}"'“‘«„¿¡]/u.test(text) && /[\p{L}\p{N}?]\s*$/u.test(text)
}

/** Under a quotation stands who said it. */
function isQuotation({text}: Line): boolean {
  return /^["“„«]/.test(text) && /["”»]\s*$/.test(text.slice(-8))
}

/** Lines so long, and holding so much of the text, that they must be several paragraphs. */
function* longLines({text, lines}: Document, maxLength: number): Iterable<Finding> {
  if (text.length <= maxLength) return
  const long = lines.filter(({text: {length}}) => length > maxLength)
  if (long.length === 0) return
  const usual = medianLength(lines)
  const total = lines.reduce((sum, line) => sum + line.text.length, 0)
  for (const {start, end, text: line} of long) {
    const isMostOfAll = line.length > total * mostlyOneLine
    const isOutsize = line.length > 1.75 * maxLength && line.length > 4 * usual
    if (!(isMostOfAll || isOutsize) || countSentences(line) < fewestSentences) continue
    yield {start, end, message: `Unexpected line of ${line.length} characters, split it into its paragraphs`}
  }
}

const mostlyOneLine = 0.72
const fewestSentences = 7

function countSentences(line: string): number {
  return line.match(/[.!?]["'”’»)]? (?=["'“‘«]?\p{Lu})/gu)?.length ?? 0
}

function medianLength(lines: readonly Line[]): number {
  const lengths = lines.flatMap(({isBlank, text}) => (isBlank ? [] : [text.length]))
  return lengths.toSorted((left, right) => left - right)[lengths.length >> 1] ?? 0
}
