import {describe, expect, it} from 'vitest'
import {createLinter} from '../src/lint.ts'
import {readExample} from './support/examples.ts'
import {nameCases} from './support/name-cases.ts'

const linter = createLinter({
  extends: 'none',
  rules: {'inconsistent-name': true, 'orphan-pronoun': true, 'unclosed-quote': true, 'unintroduced-speaker': true}
})

describe.each(Object.entries(nameCases))('%s', (_type, cases) => {
  it.each(cases)('%s', (example) => {
    const {text, ranges} = readExample(example)
    const found = linter({text}).messages.map(({start, end}) => [start, end])
    expect(found.map(([start, end]) => text.slice(start, end))).toEqual(
      ranges.map(([start, end]) => text.slice(start, end))
    )
    expect(found).toEqual(ranges)
  })
})
