import {defineRule} from '../src/rule.ts'
import {findMisspeltNames} from '../src/speech/variants.ts'

export default defineRule({
  name: 'inconsistent-name',
  summary: 'two spellings of one person’s name',
  why: 'One letter off and a search, an index or a model takes one person for two; the text itself spells the name otherwise elsewhere.',
  family: 'attribution',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'Ingrid Solheim runs the yard. “It came late,” ⟦Solhiem⟧ said. Solheim blamed the ice.',
      'Mayor Chidi Okafor opened the bridge.\n\nThe crowd cheered ⟦Chidi Okafar⟧, but Okafor did not stay.'
    ],
    clean: [
      'Eric Lindqvist and his sister Erica Lindqvist run the ferry.',
      'South Korea and the South Koreans abroad voted on Sunday.',
      'Li Weimin mends nets; his cousin Li Weiming sells them.'
    ]
  },
  *check(document) {
    const {names} = document
    const {text} = names
    for (const {start, end, usual} of findMisspeltNames(names, document)) {
      const spelling = text.slice(usual.start, usual.end)
      const surname = spelling.slice(spelling.lastIndexOf(' ') + 1)
      yield {
        start,
        end,
        message: `Unexpected spelling “${text.slice(start, end)}” of ${spelling} on line ${document.lineNumber(usual.start)}, use one spelling`,
        ...(surname !== spelling && {expected: [spelling, surname]}),
        related: [{start: usual.start, end: usual.end, message: 'Spelt otherwise here'}]
      }
    }
  }
})
