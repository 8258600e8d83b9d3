import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'duplicate-line',
  summary: 'a line that already stands in the document',
  why: 'Scrapers pick up captions, pull quotes and teasers twice; a reader or a model then sees one sentence as two.',
  family: 'repeat',
  severity: 'warn',
  recommended: true,
  options: {
    minLength: {default: 40, description: 'Shortest line that is compared, in characters.', minimum: 1}
  },
  examples: {
    flagged: [
      'The harbour closed on Monday, the port authority said.\n⟦The harbour closed on Monday, the port authority said.⟧'
    ],
    clean: ['Yes.\nNo.\nYes.']
  },
  *check(document, {minLength}) {
    const seen = new Map<string, {start: number; end: number}>()
    for (const {isBlank, text, start, end} of document.lines) {
      if (isBlank || text.length < minLength) continue
      const key = text.trim()
      const first = seen.get(key)
      if (!first) {
        seen.set(key, {start, end})
        continue
      }
      yield {
        start,
        end,
        message: `Unexpected repeat of line ${document.lineNumber(first.start)}, remove it`,
        expected: '',
        fix: 'removal',
        related: [{...first, message: 'First stands here'}]
      }
    }
  }
})
