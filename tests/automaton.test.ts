import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Automaton} from '../src/document/automaton.ts'
import {alternativesOf} from '../src/document/expressions.ts'
import {startOf} from '../src/document/places.ts'

const automatonOf = (expressions: readonly RegExp[], prefix = /(?:)/): Automaton =>
  new Automaton(
    startOf([
      {
        prefix,
        alternatives: expressions.flatMap((expression, number) =>
          alternativesOf(expression).map((part) => [number, part] as const)
        )
      }
    ]),
    [...expressions.keys()]
  )

const read = (expressions: readonly RegExp[], text: string, prefix?: RegExp): readonly number[] =>
  automatonOf(expressions, prefix).read(text, 0, text.length)

describe('an automaton of many expressions', () => {
  it.each([
    [/Fatal error: .* on line \d+/, 'Fatal error: tide on line 4', 'Fatal error: tide on line x'],
    [/(?:PHP )?(?:Warning|Notice): /, 'PHP Notice: ', 'PHP notice: '],
    [/colou?red{2} quay/, 'coloredd quay', 'colored quay'],
    [/[^a-z]\w{2,3}\.\x41/, '“abc.A', 'Xa.A'],
    [/\S+,\s\D(?<name>pier)/, 'One, xpier', 'One, 1pier'],
    [/(?:安全|人机)验证/, '人机验证', '安全检查'],
    [/\[[\])]{1,}$/, '[])', '[a'],
    [/(?!Oops)(?:\d+ )*\bquay\b/, '12 34 quay', '12,34 quay'],
    [/(["'])quay\1/, '"quay"', "quay'"],
    [/qu[a-c]Y: é[–Éx]\w/i, 'QUAY: Éx7', 'QUDY: éxa']
  ])('reads %s', (expression, match, other) => {
    expect([read([expression], match), read([expression], other)]).toEqual([[0], []])
  })
  it('names all that match, each once', () => {
    expect(read([/quay/, /pier/, /.*ay/, /q/], 'quay, quay').toSorted()).toEqual([0, 2, 3])
  })
  it('skips what may stand before them', () => {
    expect(read([/quay/, /pier/], '12: pier', /(?:\d+: )?/)).toEqual([1])
  })
  it('reads only the part it is asked to', () => {
    const automaton = automatonOf([/pier/])
    expect([automaton.read('a pier', 2, 6), automaton.read('a pier', 2, 5)]).toEqual([[0], []])
  })
  it('misses nothing when there are more states than it keeps', () => {
    const expression = new RegExp(`[ab]*a${'[ab]'.repeat(16)}c`)
    let seed = 1
    const letter = (): string => ((seed = (Math.imul(seed, 1_103_515_245) + 12_345) | 0) & 0x1_0000 ? 'a' : 'b')
    const text = Array.from({length: 40_000}, letter).join('')
    expect(read([expression], `${text}a${'b'.repeat(16)}c`)).toEqual([0])
  })
  it('tells as much as before after more states than it keeps: a stream of texts grows no slower', () => {
    const automaton = automatonOf([new RegExp(`[ab]*a${'[ab]'.repeat(16)}c`), /quay/])
    for (let number = 0; number < 1500; number++) {
      const text = (number * 2_654_435_761).toString(2).replaceAll('0', 'a').replaceAll('1', 'b')
      automaton.read(text + text, 0, 2 * text.length)
    }
    expect([automaton.read('pier', 0, 4), automaton.read('quay', 0, 4)]).toEqual([[], [1]])
  })
  it('misses no match of any text', () => {
    const expressions = [
      /(?:[Ee]rror|\w+Exception)+: .{0,9}x/,
      /\d{1,4}: \S.{0,5}$/,
      /[^é\s]*(?:é|–)\d?x/,
      /(?:a|ab)*?x/
    ]
    const automaton = automatonOf(expressions, /\s*(?:é: )?/)
    const piece = fc.constantFrom('Error', 'error', 'Exception', ': ', '12', ' ', 'x', 'é', '–', 'a', 'ab', '\ud83d')
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
        const text = pieces.join('')
        const matching = [...expressions.keys()].filter((index) =>
          new RegExp(`^\\s*(?:é: )?(?:${expressions[index]?.source})`).test(text)
        )
        expect(automaton.read(text, 0, text.length)).toEqual(expect.arrayContaining(matching))
      }),
      {numRuns: 1000}
    )
  })
})
