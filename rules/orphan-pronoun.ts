import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'orphan-pronoun',
  summary: '“he said” with nobody before it that he could be',
  why: 'The paragraph that named the speaker was lost, so nobody can tell whose words these are.',
  family: 'attribution',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      '“We had hoped for six weeks,” ⟦she⟧ said.\n\nThe ferry went back into service on Monday.',
      'The ice came early in the north. “The part came late,” ⟦he⟧ added.'
    ],
    clean: [
      'Ingrid Solheim runs the yard. “It came late,” she said.',
      'A fisherman shook his head. “It came late,” he said.'
    ]
  },
  *check({orphanPronoun, names: {text}}) {
    if (!orphanPronoun) return
    const {start, end, frameEnd} = orphanPronoun
    const speech = text.slice(start, frameEnd)
    yield {start, end, message: `Unexpected “${speech}” before anybody is named, restore the missing paragraph`}
  }
})
