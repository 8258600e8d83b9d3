import {defineRule} from '../src/rule.ts'

const sentence =
  'The pilot boat went out before dawn and came back at noon without the pilot, who had stayed on board of the tanker'

export default defineRule({
  name: 'duplicate-paragraph',
  summary: 'a longer passage that stands twice, or nearly',
  why: 'Pages hold a text once for print and once for phones, or a teaser with a word changed; a scraper takes both.',
  family: 'repeat',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      `${sentence}.\nThe crew shrugged and went to lunch.\n⟦${sentence.toUpperCase()}.⟧`,
      `${sentence}.\nThe crew shrugged and went to lunch.\n⟦${sentence.replace('noon', 'night')}.⟧`,
      `${sentence}.\nThe crew shrugged and went to lunch.\n⟦${sentence.slice(0, 60)}...⟧`,
      `${sentence}.\n\nThe crew shrugged and went to lunch with the harbour master.\n\n⟦${sentence}.\n\nThe crew shrugged and went to lunch with the harbour master.⟧`
    ],
    clean: [
      `${sentence}.\nThe crew shrugged and went to lunch.\nMarit wrote:\n${sentence.toUpperCase()}.`,
      `${sentence}.\n${sentence.replace('dawn', '5').replace('noon', '9')}.`,
      'And the tide came in, and the tide went out,\nand nobody counted the boats.\nAnd the tide came in, and the tide went out,\nand nobody counted the days.'
    ]
  },
  *check(document) {
    for (const {repeats, isPassage} of document.repeats) {
      const first = repeats[0]
      const last = repeats.at(-1)
      if (!isPassage || !first || !last) continue
      const exact = repeats.every((repeat) => repeat.exact)
      const place = first.first.index + 1
      const places = repeats.length > 1 ? `lines ${place} to ${last.first.index + 1}` : `line ${place}`
      yield {
        start: first.line.start,
        end: last.line.end,
        message: `Unexpected ${exact ? 'repeat' : 'near repeat'} of ${places}, remove it`,
        expected: '',
        fix: 'removal',
        related: [{start: first.first.start, end: last.first.end, message: 'First stands here'}]
      }
    }
  }
})
