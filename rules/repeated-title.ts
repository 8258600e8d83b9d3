import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'repeated-title',
  summary: 'the title or lead again in the body',
  why: 'Pages print the title in the head, above the text and in the share box; a scraper that takes all of them says it twice.',
  family: 'repeat',
  severity: 'info',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'A heron for Eldmoor\n\n⟦A heron for Eldmoor⟧\n\nThe bird has come back to the canal, and the anglers are in two minds about it.',
      '⟦A heron for Eldmoor - The Harbour Weekly⟧\n\nA heron for Eldmoor\n\nThe bird has come back to the canal, and the anglers are in two minds about it.',
      '⟦A HERON FOR ELDMOOR⟧\n\nA heron for Eldmoor\n\nThe bird has come back to the canal, and the anglers are in two minds about it.',
      'A heron for Eldmoor\n\nThe bird has come back to the canal, and the anglers are in two minds about it.\n\n⟦The bird has come back to the canal, and the anglers are in two minds about it.⟧\n\nIt was seen on Friday.',
      {
        text: 'Harbour news\n\nA heron for Eldmoor\n\n⟦A heron for Eldmoor⟧\n\nThe bird has come back to the canal, and the anglers are in two minds about it.',
        title: 'A heron for Eldmoor | The Harbour Weekly'
      }
    ],
    clean: [
      {
        text: 'A heron for Eldmoor\n\nThe bird has come back to the canal, and the anglers are in two minds about it.',
        title: 'A heron for Eldmoor'
      },
      'A heron for Eldmoor\n\nThe bird has come back to the canal, and the anglers are in two minds about it.',
      'Row, row, row your boat\nGently down the stream\nRow, row, row your boat\nLife is but a dream'
    ]
  },
  *check(document) {
    for (const {line, kept} of document.titleRepeats) {
      yield {
        start: line.start,
        end: line.end,
        message: `Unexpected repeat of line ${kept.index + 1} at the top of the text, remove it`,
        expected: '',
        fix: 'removal',
        related: [{start: kept.start, end: kept.end, message: 'Stands here too'}]
      }
    }
  }
})
