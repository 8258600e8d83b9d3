import {describe, expect, it} from 'vitest'
import {templates} from '../src/catalogs/templates.ts'
import {Document} from '../src/document/document.ts'

const speaking = (text: string): readonly string[] =>
  templates
    .filter(({pattern, cues}) => (cues?.some((cue) => text.includes(cue)) ?? true) && text.search(pattern) !== -1)
    .map(({example}) => example)

describe.each(templates)('$example', ({example}) => {
  it('is found by its own form, and by no other', () => {
    expect(speaking(example)).toEqual([example])
  })

  it('is found in a sentence or on a line of its own', () => {
    expect(new Document(example).templates.map(({form}) => form.example)).toEqual([example])
  })
})
