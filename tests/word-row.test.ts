import {describe, expect, it} from 'vitest'
import {WordRow} from '../src/speech/word-row.ts'

const rowOf = (words: readonly string[]): WordRow => {
  const row = new WordRow()
  for (const [place, word] of words.entries()) row.push(word, 10 * place)
  return row
}

describe('a row of words', () => {
  const row = rowOf(['Quay', 'Holm', 'Quay', 'Pier', 'Holm', 'Quay'])
  it('tells words and where they start, and nothing outside of it', () => {
    expect([-1, 0, 4, 6].map((place) => row.word(place))).toEqual(['', 'Quay', 'Holm', ''])
    expect([-1, 0, 4, 6].map((place) => row.start(place))).toEqual([undefined, 0, 40, undefined])
    expect(row).toHaveLength(6)
  })
  it('tells the places of a word', () => {
    expect(row.placesOf('Quay')).toEqual([0, 2, 5])
    expect(row.placesOf('Holm')).toEqual([1, 4])
    expect(row.placesOf('Gull')).toEqual([])
    expect(row.words).toEqual(['Quay', 'Holm', 'Pier'])
  })
  it('tells them however many are asked for', () => {
    const words = Array.from({length: 60}, (_, place) => `Pier ${place % 20}`)
    const asked = rowOf(words)
    for (let number = 0; number < 20; number++)
      expect(asked.placesOf(`Pier ${number}`)).toEqual([number, number + 20, number + 40])
    expect(asked.words).toEqual(words.slice(0, 20))
    expect([asked.word(41), asked.word(60), asked.start(41)]).toEqual(['Pier 1', '', 410])
  })
  it('has room for many', () => {
    const many = rowOf(Array.from({length: 3000}, (_, place) => `Pier ${place % 1000}`))
    expect(many.placesOf('Pier 7')).toEqual([7, 1007, 2007])
    expect([many.word(2999), many.start(2999), many.words.length]).toEqual(['Pier 999', 29_990, 1000])
  })
})
