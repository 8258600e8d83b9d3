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
