import {describe, expect, it} from 'vitest'
import {
  explosiveParts,
  literalPatterns,
  madePatterns,
  makingPlaces,
  superLinearParts
} from './support/regular-expressions.ts'

const advice =
  'bound the repetition, anchor the pattern, or cut the text before and say above it what it “reads at most”'

describe('the check of regular expressions', () => {
  it.each([['(a+)+b'], ['^\\s+$|\\s+x'], ['a+b'], ['\\w+\\d+z']])('knows that /%s/ is slow', (source) => {
    expect(superLinearParts(source, '')).not.toEqual([])
  })
  it.each([['^\\s*(?:a|b)'], ['a{1,20}b'], ['\\ba+b'], ['a+']])('knows that /%s/ is linear', (source) => {
    expect(superLinearParts(source, '')).toEqual([])
  })
  it('knows that limits do not help a repetition inside another', () => {
    expect(superLinearParts(' - (?:[a-z]{0,30}\\s?){1,5}$', '')).toEqual([])
    expect(explosiveParts(' - (?:[a-z]{0,30}\\s?){1,5}$', '')).not.toEqual([])
    expect(explosiveParts(' - [a-z]{0,30}(?:\\s[a-z]{0,30}){0,4}$', '')).toEqual([])
  })
})

// Loaded here, for the first time, so that none is made unseen.
const made = await madePatterns(async () => {
  const {lintEverything} = await import('./support/lint-everything.ts')
  lintEverything()
})

const patterns = [...literalPatterns(), ...made].map((pattern) => [`${pattern.file}:${pattern.line}`, pattern] as const)

describe('regular expressions are linear, or read a bounded piece of text', () => {
  it.each(patterns.filter(([, {bound}]) => bound === undefined))('%s', (_place, {source, flags}) => {
    expect(superLinearParts(source, flags), advice).toEqual([])
  })
})

describe('no repetition inside another makes them slow on a piece of text either', () => {
  it.each(patterns)('%s', (_place, {source, flags}) => {
    expect(explosiveParts(source, flags)).toEqual([])
  })
})

it('no regular expression is made out of sight', () => {
  const seen = new Set(made.map(({file, line}) => `${file}:${line}`))
  expect(
    makingPlaces()
      .map(({file, line}) => `${file}:${line}`)
      .filter((place) => !seen.has(place))
  ).toEqual([])
})
