import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Document} from '../src/document/document.ts'

const first =
  'The pilot boat went out before dawn and came back at noon without the pilot, who had stayed on the tanker.'
const between = 'The crew shrugged, hung up their wet jackets and went to lunch in the old customs house by the bridge.'

/** The lines that repeat another one, by number. */
function repeated(...lines: readonly string[]): readonly number[] {
  const {repeats} = new Document(lines.join('\n'))
  return repeats.flatMap((passage) => passage.repeats.map(({line}) => line.index + 1))
}

describe('what is the same sentence', () => {
  it.each([
    ['case', first.toUpperCase()],
    ['marks', first.replaceAll(',', '').replace('.', '!')],
    ['spaces', first.replace('boat went', 'boat  went')],
    ['a word early', first.replace('boat', 'ship')],
    ['a word more', first.replace('stayed on', 'stayed gladly on')],
    ['a word less', first.replace('who had', 'who')],
    ['a word late', first.replace('tanker', 'barge')],
    ['the end cut off', `${first.slice(0, 70)}...`],
    ['the end cut off at a space', `${first.slice(0, 50).trimEnd()}…`]
  ])('%s apart', (_difference, second) => {
    expect(repeated(first, between, second)).toEqual([3])
  })

  it.each([
    ['two words', first.replace('boat', 'ship').replace('noon', 'night')],
    ['a figure', first.replace('noon', '9')],
    ['the end, without a sign of it', first.slice(0, 60)],
    [
      'all but the first words',
      `${first.slice(0, 40)} in a hurry, and nobody on the tanker asked what had become of the pilot.`
    ],
    ['a word and the next but one', first.replace('before dawn and', 'after dawn but')]
  ])('not %s apart', (_difference, second) => {
    expect(repeated(first, between, second)).toEqual([])
  })
})

describe('what repeats honestly', () => {
  const verse = 'and who will pay and who will go is nobody’s own song.'
  it.each([
    ['a sentence that stands again and again', [first, 'One.', first, 'Two.', first, 'Three.', first]],
    ['a short answer', ['Nobody knows.', between, 'Nobody knows.']],
    ['what a reply quotes', [first, between, `> ${first}`]],
    ['an example in quotation marks', [first, between, `“${first}”`]],
    ['an item of a list', [`- ${first}`, between, `- ${first}`]],
    [
      'a question that heads the answer below',
      [
        'Who pays for the pilot when the fog is in and nobody sails?',
        between,
        'Who pays for the pilot when the fog is in and nobody sails?',
        first
      ]
    ],
    ['a refrain among short lines', [...Array<string>(12).fill('Row on, row on.'), verse, 'The tide is low.', verse]],
    [
      'a table row',
      [first, '12.4 | 13.1 | 14.8 | 9.9 | 12.4 | 11.2 | 3.3', between, '12.4 | 13.1 | 14.8 | 9.9 | 12.4 | 11.2 | 3.3']
    ]
  ])('%s', (_what, lines) => {
    expect(repeated(...lines)).toEqual([])
  })
})

describe('a text as long as a manual', () => {
  const long = `${first} ${between}`
  const other = `${between} ${first}`
  const filler = Array.from({length: 60}, (_, index) => `Part ${index + 1} has a page of its own in the drawer.`)

  it('may say a paragraph again where a reader enters', () => {
    expect(repeated(long, ...filler, long, ...filler, other)).toEqual([])
  })

  it('is shown twice when part after part comes again', () => {
    expect(repeated(long, 'North.', other, ...filler, ...filler, long, 'South.', other)).toEqual([124, 126])
  })

  it('is no reason for a paragraph to stand twice at once', () => {
    expect(repeated(...filler, long, '', long, ...filler)).toEqual([63])
  })
})

it('finds repeats in order, each after its first', () => {
  const line = fc.constantFrom(first, between, first.toUpperCase(), `${between.slice(0, 60)}...`, '', 'Short.')
  fc.assert(
    fc.property(fc.array(line, {maxLength: 12}), (lines) => {
      const {repeats} = new Document(lines.join('\n'))
      const all = repeats.flatMap((passage) => passage.repeats)
      for (const [index, repeat] of all.entries()) {
        expect(repeat.first.index).toBeLessThan(repeat.line.index)
        expect(repeat.line.index).toBeGreaterThan(all[index - 1]?.line.index ?? -1)
      }
    })
  )
})
