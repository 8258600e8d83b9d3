import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {createLinter, fix} from '../src/index.ts'
import {samplePath} from './support/workplace.ts'

const sample = readFileSync(samplePath, 'utf8')

it('the sample shows each family of damage that it was written to show', () => {
  const found = new Set(createLinter()({text: sample}).messages.map(({ruleId}) => ruleId))
  expect([...found].toSorted()).toEqual(
    expect.arrayContaining(['boilerplate', 'duplicate-line', 'mojibake', 'server-warning', 'unintroduced-speaker'])
  )
})

it('the sample is mended to the last word, and only the speaker is left to a person', () => {
  const mended = fix(sample, {unsafe: true})
  const paragraphs = mended.text.trimEnd().split('\n\n').slice(-8)
  expect(paragraphs).toEqual([
    "Eastmole's harbour festival will open in the old fish hall on Saturday after forecasters warned of gusts of up to 90 kilometres an hour along the quay.",
    'The decision came late on Thursday, two days before the first of 34 boats was due. The organisers had hoped to keep at least the market outside.',
    '“We can move a stage. We cannot move the tide,” said Marit Oddli, who has run the festival since 2011. “People will still eat, sing and get wet, only in a different order.”',
    'The hall has room for 1,800 visitors, about half as many as the quay. Tickets for the evening concert by the Orléans trio Les Marées stay valid, and the café in the customs house will open at seven.',
    '“Nobody should drive out to look at the waves,” the harbour office wrote on Friday. “It’s not a show.”',
    "The children's regatta was called off altogether. Its prizes, 12 model boats carved over the winter by pupils of the quay school, will be drawn by lot on Sunday afternoon.",
    'Brandvik said the stallholders had lost a third of their places overnight. “Some of us drove four hours with a van full of herring,” she said.',
    'The council expects the quay to open again on Monday morning, once divers have looked at the moorings. The fireworks were put off until the spring.'
  ])
  expect(mended.text).not.toMatch(/Warning|Deprecated|Share|Copy link|Reply|Website/)
  expect(mended.messages.map(({ruleId}) => ruleId)).toEqual(['unintroduced-speaker'])
})
