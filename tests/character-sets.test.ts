import {describe, expect, it} from 'vitest'
import {characterSet, columnOf, hasColumn} from '../src/document/character-sets.ts'

const ascii = Array.from({length: 128}, (_, code) => String.fromCharCode(code))
const isIn = (sign: string, character: string): boolean =>
  hasColumn(characterSet(sign), columnOf(character.charCodeAt(0)))

describe('the set of characters that a sign stands for', () => {
  it.each([
    ['q'],
    ['.'],
    ['\\.'],
    ['\\n'],
    ['\\x41'],
    ['\\u0042'],
    ['\\d'],
    ['\\D'],
    ['\\s'],
    ['\\S'],
    ['\\w'],
    ['\\W'],
    ['[\\w-]'],
    ['[\\w-.]'],
    ['[a-f0-9\\]\\\\^]'],
    ['[^a-z\\d]'],
    ['[^]'],
    ['[-+ ]'],
    ['[\\t-\\r\\x20-\\u0024]'],
    ['[\\S]'],
    ['[^\\S\\n]']
  ])('has the ASCII that %s matches', (sign) => {
    const pattern = new RegExp(sign)
    expect(ascii.filter((character) => isIn(sign, character))).toEqual(
      ascii.filter((character) => pattern.test(character))
    )
  })
  it.each([
    ['é', 'é'],
    ['[’“]', '“'],
    ['[а-я]', 'ж'],
    ['[^é]', '–'],
    ['\\s', '\u00a0'],
    ['\\S', '–'],
    ['\\W', 'é'],
    ['.', '页'],
    ['[\\u4e00-\\u9fff]', '页'],
    ['\\u9875', '页']
  ])('%s has %s', (sign, character) => {
    expect(isIn(sign, character)).toBe(true)
  })
  it.each([['q'], ['[A-F_]'], ['[^x]'], ['\\w'], ['\\x41'], ['[\\dk-]']])(
    'has the ASCII that %s matches in any case',
    (sign) => {
      const [pattern, set] = [new RegExp(sign, 'i'), characterSet(sign, true)]
      expect(ascii.filter((character) => hasColumn(set, character.charCodeAt(0)))).toEqual(
        ascii.filter((character) => pattern.test(character))
      )
    }
  )
  it('tells characters beyond ASCII apart as far as it can', () => {
    expect([isIn('[’“]', 'é'), isIn('q', 'é'), isIn('é', 'q')]).toEqual([false, false, false])
  })
})
