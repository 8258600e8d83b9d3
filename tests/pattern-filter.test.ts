import {describe, expect, it} from 'vitest'
import {serverMessages} from '../src/catalogs/server-messages/index.ts'
import {splitLines} from '../src/document/lines.ts'
import {lineStartsOf, type PatternGroup} from '../src/document/line-starts.ts'
import {PatternFilter, type Candidates} from '../src/document/pattern-filter.ts'

const candidatesIn = (text: string, groups: readonly PatternGroup[], longestRead = 200): readonly Candidates[] =>
  new PatternFilter(lineStartsOf(groups), longestRead).read(text, splitLines(text))

const messages = {prefix: /\s*/, patterns: serverMessages.map(({opens}) => opens)}

describe('the filter of patterns', () => {
  it.each(serverMessages.map(({example}, index) => [example, index] as const))('lets %j through', (example, index) => {
    expect(candidatesIn(example, [messages])[0]?.[0]?.[1]).toContain(index)
  })
  it('holds ordinary prose back', () => {
    expect(candidatesIn('A ferry left for our island at noon, with nobody on board who knew why.', [messages])).toEqual(
      [[]]
    )
  })
  it('tells lines, and patterns in their order, of each group', () => {
    const piers = {prefix: /\s*/, patterns: [/pier \d/, /quay/, /pier/]}
    const numbers = {prefix: /\D*/, patterns: [/\d|none/]}
    expect(candidatesIn('The quay\n\n  pier 4\nquay, pier\nnone', [piers, numbers])).toEqual([
      [
        [2, [0, 2]],
        [3, [1]]
      ],
      [
        [2, [0]],
        [4, [0]]
      ]
    ])
  })
  it('looks for what may stand anywhere in a line by what it must have', () => {
    const anywhere = {prefix: /\s*/, patterns: [/.{0,80} quay|dock/, /.{2,9}?(?:pier|jetty) \d+/, /.+\d/]}
    expect(candidatesIn('An old quay\n\ndock\nHere is the pier.\nA jetty, a quay', [anywhere])).toEqual([
      [
        [0, [0]],
        [2, [0]],
        [3, [1]],
        [4, [0, 1]]
      ]
    ])
  })
  it('reads long lines in part', () => {
    const quay = {prefix: /.*/, patterns: [/quay/]}
    expect(candidatesIn('on a quay', [quay], 9)).toEqual([[[0, [0]]]])
    expect(candidatesIn('on a quay', [quay], 8)).toEqual([[]])
  })
})
