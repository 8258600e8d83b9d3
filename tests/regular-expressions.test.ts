import {describe, expect, it} from 'vitest'
import {literalPatterns, superLinearParts} from './support/regular-expressions.ts'

const advice =
  'bound the repetition, anchor the pattern, or cut the text before and say above it what it “reads at most”'

describe('the check of regular expressions', () => {
  it.each([['(a+)+b'], ['^\\s+$|\\s+x'], ['a+b'], ['\\w+\\d+z']])('knows that /%s/ is slow', (source) => {
    expect(superLinearParts(source, '')).not.toEqual([])
  })
  it.each([['^\\s*(?:a|b)'], ['a{1,20}b'], ['\\ba+b'], ['a+']])('knows that /%s/ is linear', (source) => {
    expect(superLinearParts(source, '')).toEqual([])
  })
})

describe('regular expressions are linear, or read a bounded piece of text', () => {
  const patterns = literalPatterns().filter(({bound}) => bound === undefined)
  it.each(patterns.map((pattern) => [`${pattern.file}:${pattern.line}`, pattern] as const))('%s', (_place, pattern) => {
    expect(superLinearParts(pattern.source, pattern.flags), advice).toEqual([])
  })
})
