import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Needle} from '../src/text/needle.ts'

describe('a needle', () => {
  it.each([
    [' line ', 'l'],
    ['Ray ID', 'R'],
    ['s all we know.', 'k'],
    ['1970', '1'],
    ['missing: ', 'g'],
    ['by', 'b'],
    ['页面', '页']
  ])('%j is looked for by its %s', (text, rarest) => {
    expect(new Needle(text).rarest).toBe(rarest)
  })
  it('is found where indexOf finds it', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'k', ' ', 'é', 'A'), maxLength: 30})
    const piece = fc.string({unit: fc.constantFrom('a', 'k', ' ', 'é', 'A'), minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(text, piece, fc.nat(30), (hay, sought, from) => {
        expect(new Needle(sought).indexIn(hay, from)).toBe(hay.indexOf(sought, from))
      }),
      {numRuns: 1000}
    )
  })
})
