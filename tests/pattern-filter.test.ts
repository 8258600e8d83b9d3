import {describe, expect, it} from 'vitest'
import {serverMessages} from '../src/catalogs/server-messages/index.ts'
import {splitLines} from '../src/document/lines.ts'
import {PatternFilter} from '../src/document/pattern-filter.ts'

const filter = new PatternFilter(
  /\s*/,
  serverMessages.map(({opens}) => opens),
  200
)
const linesOf = (text: string): ReturnType<typeof filter.linesOf> => filter.linesOf(text, splitLines(text))

describe('the filter of patterns', () => {
  it.each(serverMessages.map(({example}, index) => [example, index] as const))('lets %j through', (example, index) => {
    expect(linesOf(example)[0]?.[1]).toContain(index)
  })
  it('holds ordinary prose back', () => {
    expect(linesOf('A ferry left for our island at noon, with nobody on board who knew why.')).toEqual([])
  })
  it('tells lines, and patterns in their order', () => {
    const some = new PatternFilter(/\s*/, [/pier \d/, /quay/, /pier/], 200)
    const text = 'The quay\n\n  pier 4\nquay, pier'
    expect(some.linesOf(text, splitLines(text))).toEqual([
      [2, [0, 2]],
      [3, [1]]
    ])
  })
  it('reads long lines in part', () => {
    expect(new PatternFilter(/.*/, [/quay/], 9).linesOf('on a quay', splitLines('on a quay'))).toHaveLength(1)
    expect(new PatternFilter(/.*/, [/quay/], 8).linesOf('on a quay', splitLines('on a quay'))).toEqual([])
  })
})
