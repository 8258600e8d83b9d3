import {describe, expect, it} from 'vitest'
import {templates} from '../src/catalogs/templates.ts'
import {splitLines} from '../src/document/lines.ts'
import {findTemplates} from '../src/failure/templates.ts'

const speaking = (text: string): readonly string[] =>
  templates
    .filter(({pattern, cues}) => (cues?.some((cue) => text.includes(cue)) ?? true) && text.search(pattern) !== -1)
    .map(({example}) => example)

describe.each(templates)('$example', ({example}) => {
  it('is found by its own form, and by no other', () => {
    expect(speaking(example)).toEqual([example])
  })

  it('is found in a sentence or on a line of its own', () => {
    expect(findTemplates(example, splitLines(example)).map(({form}) => form.example)).toEqual([example])
  })
})
