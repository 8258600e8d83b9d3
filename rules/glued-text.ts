import type {Finding} from '../src/declaration.ts'
import type {Document} from '../src/document/document.ts'
import {defineRule} from '../src/rule.ts'
import type {GluedSentences} from '../src/structure/glued-sentences.ts'
import type {GluedWords} from '../src/structure/glued-words.ts'

export default defineRule({
  name: 'glued-text',
  summary: 'sentences, headings or menu items joined without the space or break between them',
  why: 'Elements of a page that stood apart meet when their tags are dropped; tokenizers then make one unknown word of two.',
  family: 'structure',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      {
        text: 'The ferry came in at ⟦noon.Nobody⟧ was on board.',
        fixed: 'The ferry came in at noon. Nobody was on board.'
      },
      {text: '"The part came ⟦late."The⟧ yard had to wait.', fixed: '"The part came late." The yard had to wait.'},
      {text: 'They sailed round ⟦theCaribbean⟧ for a year.', fixed: 'They sailed round the Caribbean for a year.'},
      '⟦HomeNewsSportWeatherContact us⟧\n\nThe ferry came in at noon.'
    ],
    clean: [
      'What a package changes for its users stands in NEWS.Debian of that package.',
      'Dr.Dre played PlayStation at St.Moritz, wrote Node.js and mailed Ann.Lee@example.com.',
      'He asked Yahoo!Answers and DaimlerChrysler, but not McDonald’s.',
      'YouTube LinkedIn WhatsApp',
      'const limit = options.Level;\nlet next = readLine();\nclient.Close();\nreturn next;'
    ]
  },
  *check(document) {
    let reach = 0
    for (const finding of findingsOf(document).toSorted((left, right) => left.start - right.start)) {
      if (finding.start < reach) continue
      reach = finding.end
      yield finding
    }
  }
})

function findingsOf(document: Document): readonly Finding[] {
  const {gluedSentences, gluedWords} = document
  if (gluedSentences.length + gluedWords.length === 0) return []
  const longest = longestLines(document)
  return [
    ...gluedSentences.map((glued) => sentenceFinding(document, glued, longest)),
    ...gluedWords.map((glued) => wordFinding(document, glued))
  ]
}

function sentenceFinding(document: Document, {start, end, seam}: GluedSentences, longest: readonly number[]): Finding {
  const {text} = document
  const joined = (gap: string): string => text.slice(start, seam) + gap + text.slice(seam, end)
  const message = `Unexpected glued sentences “${text.slice(start, end)}”, put a space or break between them`
  const {length} = document.lineAt(start).text
  const others = length === longest[0] ? longest[1] : longest[0]
  // A paragraph longer than all others may be two, with a blank line missing and no space.
  if (others && length > others) {
    return {start, end, message, expected: [joined(' '), joined('\n\n')]}
  }
  return {start, end, message, expected: joined(' '), fix: 'repair'}
}

function wordFinding({text}: Document, {start, end, pair}: GluedWords): Finding {
  if (!pair) {
    return {start, end, message: `Unexpected glued menu items “${text.slice(start, end).slice(0, 40)}…”, separate them`}
  }
  const message = `Unexpected glued words “${pair.join('')}”, put a space between them`
  return {start, end, message, expected: pair.join(' '), fix: 'repair'}
}

/** Lengths of the two longest lines. */
function longestLines({lines}: Document): readonly number[] {
  let [first, second] = [0, 0]
  for (const {text} of lines) {
    if (text.length > first) [first, second] = [text.length, first]
    else if (text.length > second) second = text.length
  }
  return [first, second]
}
