import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {PhraseFinder} from '../src/text/phrase-finder.ts'

function find(phrases: readonly string[], text: string): readonly string[] {
  const finder = new PhraseFinder(new Map(phrases.map((phrase) => [phrase, phrase])))
  return finder.find(text).map(({start, end}) => text.slice(start, end))
}

describe('PhraseFinder', () => {
  it.each([
    ['whatever the case', ['casino'], 'Casino, CASINO and casino', ['Casino', 'CASINO', 'casino']],
    ['whole words only', ['slot'], 'slots, a slot, xslot', ['slot']],
    ['a hyphen for a space', ['free-spins'], 'free spins and free-spins', ['free spins', 'free-spins']],
    ['a phrase within a phrase', ['no-deposit', 'deposit'], 'no deposit', ['no deposit', 'deposit']],
    ['a phrase that begins where another fails', ['aab', 'ab-c'], 'aab c', ['aab']],
    ['one that goes on where another ends', ['a-b-c', 'b-d'], 'a b d', ['b d']],
    ['scripts without spaces', ['คาสิโน'], 'เว็บคาสิโนออนไลน์', ['คาสิโน']]
  ])('finds %s', (_what, phrases, text, found) => {
    expect(find(phrases, text)).toEqual(found)
  })

  it('finds what looking for each phrase finds', () => {
    const phrase = fc.string({unit: fc.constantFrom(...'ab-'), minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, {minLength: 1, maxLength: 6}),
        fc.string({unit: fc.constantFrom(...'ab -')}),
        (phrases, text) => {
          const naive = phrases.flatMap((wanted) => {
            const pattern = new RegExp(`(?<![ab])(?=(${wanted.replaceAll('-', '[ -]')})(?![ab]))`, 'g')
            return [...text.matchAll(pattern)].flatMap(({index, 1: match}) => (match ? [`${index}:${match}`] : []))
          })
          const finder = new PhraseFinder(new Map(phrases.map((wanted) => [wanted, wanted])))
          const found = finder.find(text).map(({start, end}) => `${start}:${text.slice(start, end)}`)
          expect(found.toSorted()).toEqual(naive.toSorted())
        }
      )
    )
  })
})
