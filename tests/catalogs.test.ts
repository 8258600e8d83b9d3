import {describe, expect, it} from 'vitest'
import {mediaLines, mediaPointers, mediaReferences} from '../src/catalogs/media-mentions.ts'
import {readMoreLines} from '../src/catalogs/read-more.ts'

describe.each([
  ['lines of media', mediaLines],
  ['references to media', mediaReferences],
  ['pointers to media', mediaPointers],
  ['offers of the rest', readMoreLines]
])('%s', (_name, entries) => {
  it.each(entries.map(([pattern, example]) => [example, pattern] as const))(
    '“%s” is about its own pattern',
    (example, pattern) => {
      expect(entries.filter(([other]) => other.test(example)).map(([other]) => other)).toContain(pattern)
    }
  )
})
