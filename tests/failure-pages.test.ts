import {describe, expect, it} from 'vitest'
import {failureFillers, failurePhrases} from '../src/catalogs/failure-pages/index.ts'
import {Document} from '../src/document/document.ts'
import {phrasesOf} from '../src/failure/pages.ts'

describe.each(failurePhrases)('$example', ({example, weight}) => {
  it('is found by its own phrase, and by no other', () => {
    expect(phrasesOf(example).map((phrase) => phrase.example)).toEqual([example])
  })

  it('makes a page when it is all that there is', () => {
    const [page] = new Document(example).failurePages
    expect(page).toMatchObject({isWhole: true, phrase: {example, weight}})
  })
})

it.each(failureFillers)('“$example” proves nothing', ({line, example}) => {
  expect(example).toMatch(line)
  expect(phrasesOf(example)).toEqual([])
  expect(new Document(example).failurePages).toEqual([])
})

describe('a short text that begins as a failure does', () => {
  it.each([
    'The service was suspended for two hours after a car drove onto the tracks near the old customs house.',
    'There was a problem with the left shoe, so I sent it back.',
    'This product is not available in the blue that I wanted, but the green one is nice.',
    'You are not allowed to park here between nine and five.',
    'Too many requests for the same song, said the band, and played it a fifth time.',
    'We apologise for the inconvenience. The lift is being repaired and will work again on Monday.',
    'Due to legal restrictions, the boy cannot be named, and the court has asked reporters to leave.',
    'The owner of the boatyard said that he had never seen so many visitors in a single weekend.',
    'This shop is closed on Sundays.',
    'The site is closed to the public until the dig is over.',
    'Something wonderful is coming: spring.'
  ])('is content: %s', (text) => {
    expect(new Document(text).failurePages).toEqual([])
  })
})
