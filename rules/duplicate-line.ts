import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'duplicate-line',
  summary: 'a sentence that already stands in the document',
  why: 'Scrapers pick up captions, pull quotes and teasers twice; a reader or a model then sees one sentence as two.',
  family: 'repeat',
  severity: 'warn',
  recommended: true,
  options: {
    minLength: {default: 40, description: 'Shortest line that is compared, in characters.', minimum: 1}
  },
  examples: {
    flagged: [
      'The harbour closed on Monday, the port authority said.\nNobody had told the crews.\n⟦The harbour closed on Monday, the port authority said.⟧'
    ],
    clean: [
      'Yes.\nNo.\nYes.',
      'Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday\nrest | run | rest | swim | rest | run | rest\nMonday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday',
      'const name = line.slice(0, equalsIndex).trim()\nreturn name\nconst name = line.slice(0, equalsIndex).trim()'
    ]
  },
  *check(document, {minLength}) {
    for (const {repeats, isPassage} of document.repeats) {
      const repeat = repeats[0]
      if (isPassage || !repeat || repeat.line.text.length < minLength) continue
      const {line, first} = repeat
      yield {
        start: line.start,
        end: line.end,
        message: `Unexpected repeat of line ${first.index + 1}, remove it`,
        expected: '',
        fix: 'removal',
        related: [{start: first.start, end: first.end, message: 'First stands here'}]
      }
    }
  }
})
