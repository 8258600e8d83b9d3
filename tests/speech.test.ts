import {array, assert, constantFrom, property, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import * as names from '../src/catalogs/name-words.ts'
import * as things from '../src/catalogs/non-people.ts'
import * as roles from '../src/catalogs/role-nouns.ts'
import * as speech from '../src/catalogs/speech-verbs.ts'
import {createLinter} from '../src/lint.ts'
import {Attributions} from '../src/speech/attributions.ts'
import {NameIndex} from '../src/speech/name-index.ts'

const linter = createLinter({
  extends: 'none',
  rules: {'inconsistent-name': true, 'orphan-pronoun': true, 'unclosed-quote': true, 'unintroduced-speaker': true}
})
const found = (text: string): readonly string[] => linter({text}).messages.map(({actual}) => actual)
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const later = '\n\nIngrid Solheim, who runs the yard, has seen forty winters.'

describe('every entry of a catalog finds a speaker', () => {
  const cases: Readonly<Record<string, readonly [entries: readonly string[], text: (entry: string) => string]>> = {
    speechVerbs: [speech.speechVerbs, (verb) => `“The ice came early,” ⟦Solheim⟧ ${verb}.`],
    ambiguousVerbs: [
      speech.ambiguousVerbs,
      (verb) => `“It is late.” Harsh ${verb} followed. ⟦Solheim⟧ ${verb} that it was late.${later}`
    ],
    verbAdverbs: [speech.verbAdverbs, (adverb) => `“The ice came early,” ⟦Solheim⟧ ${adverb} said.`],
    parentheticalParticiples: [
      speech.parentheticalParticiples,
      (verb) => `⟦Solheim⟧, ${verb} at the gate, said the ice came early.${later}`
    ],
    attributionFollowers: [
      speech.attributionFollowers,
      (word) => `“The ice came early,” said ⟦Solheim⟧ ${word} it all.`
    ],
    clauseOpeners: [names.clauseOpeners, (word) => `It rained ${word} ⟦Solheim⟧ said the ice came early.${later}`],
    sentenceOpeners: [names.sentenceOpeners, (word) => `It rained. ${word} ⟦Solheim⟧ said the ice came early.${later}`],
    honorifics: [names.honorifics, (word) => `⟦${word} Solheim⟧ said the ice came early.${later}`],
    nameParticles: [
      names.nameParticles,
      (word) => `“The ice came early,” ⟦${word} Solheim⟧ said.\n\nIngrid ${word} Solheim runs the yard.`
    ],
    capitalizedParticles: [
      names.capitalizedParticles,
      (word) => `“The ice came early,” ⟦${word} Solheim⟧ said.\n\nIngrid ${word} Solheim runs the yard.`
    ],
    hyphenatedParticles: [
      names.hyphenatedParticles,
      (word) => `“The ice came early,” ⟦${word}-Solheim⟧ said.\n\nIngrid ${word}-Solheim runs the yard.`
    ],
    capitalizedPrefixes: [names.capitalizedPrefixes, (prefix) => `“The ice came early,” ⟦${prefix}Solheim⟧ said.`]
  }
  it.each(Object.entries(cases))('%s', (_name, [entries, text]) => {
    const missed = entries.filter((entry) => {
      const expected = /⟦(.*?)⟧/.exec(text(entry))?.[1]
      return found(text(entry).replaceAll(/[⟦⟧]/g, '')).join() !== expected
    })
    expect(missed).toEqual([])
  })
})

describe('every entry of a catalog keeps a text clean', () => {
  const cases: Readonly<Record<string, readonly [entries: readonly string[], text: (entry: string) => string]>> = {
    countries: [things.countries, (name) => `“It went well,” ${name} said.`],
    cities: [things.cities, (name) => `“It went well,” ${name} said.`],
    newsAgencies: [things.newsAgencies, (name) => `“It went well,” ${name} said.`],
    organizations: [things.organizations, (name) => `“It went well,” ${name} said.`],
    famousNames: [things.famousNames, (name) => `“It went well,” ${name} said.`],
    organizationUses: [things.organizationUses, (use) => `Marlin ${use} fell back. “It went well,” Marlin said.`],
    organizationTails: [things.organizationTails, (tail) => `“It went well,” Marlin said. Marlin ${tail} is old.`],
    organizationNouns: [
      things.organizationNouns,
      (noun) => `“It went well,” Marlin said. The new ${noun} Marlin is old.`
    ],
    compoundTails: [names.compoundTails, (tail) => `“It went well,” Marlin said. Marlin-${tail} traders left.`],
    functionWords: [names.functionWords, (word) => `“It went well,” they say. ${word} said no more.`],
    calendarWords: [names.calendarWords, (word) => `“It went well,” officials said ${word}. ${word} said no more.`],
    collectiveNouns: [roles.collectiveNouns, (noun) => `${capitalized(noun)} said “it went well”.`],
    roleNouns: [roles.roleNouns, (noun) => `Their ${noun} Solheim fell. “It went well,” Solheim said.`],
    namingWords: [roles.namingWords, (word) => `A woman ${word} Solheim fell. “It went well,” Solheim said.`],
    abbreviatedTitles: [names.abbreviatedTitles, (title) => `${title}. Solheim fell. “It went well,” Solheim said.`],
    generationalSuffixes: [
      names.generationalSuffixes,
      (suffix) => `Ingrid Solheim ${suffix} fell. “It went well,” Solheim said.`
    ],
    listenerVerbs: [
      speech.listenerVerbs,
      (verb) => `The owner of the yard, who is deaf, ${verb} Solheim. “It went well.”`
    ]
  }
  it.each(Object.entries(cases))('%s', (_name, [entries, text]) => {
    expect(entries.filter((entry) => found(text(entry)).length > 0)).toEqual([])
  })
})

describe('options', () => {
  const text = '“The ice came early,” Solheim grumbled.'
  const rule = (options: Readonly<Record<string, readonly string[]>>) =>
    createLinter({extends: 'none', rules: {'unintroduced-speaker': options}})({text}).messages.length
  it('reads more verbs', () => {
    expect(rule({})).toBe(0)
    expect(rule({verbs: ['grumbled']})).toBe(1)
  })
  it('knows names', () => {
    expect(rule({verbs: ['grumbled'], known: ['Solheim']})).toBe(0)
  })
})

it('tells a later introduction from none', () => {
  const [message] = linter({text: `“The ice came early,” Solheim said.${later}`}).messages
  expect(message?.message).toBe(
    'Unexpected “Solheim said” before line 3 introduces Ingrid Solheim, restore the order of the paragraphs'
  )
  expect(message?.related).toEqual([{start: 37, end: 51, message: 'Introduced here'}])
  const [never] = linter({text: '“The ice came early,” Solheim said.'}).messages
  expect(never?.message).toBe(
    'Unexpected “Solheim said” in a text that never says who Solheim is, restore the missing paragraph'
  )
})

const fragments =
  'Solheim|Ingrid Solheim|Solhiem|Mr.|van der|al-|J.|he|She|a farmer|Al-|Jr.|Ł|said|told|added|according to|claims|put it|, ' +
  `speaking at the gate,|“|”|"|''|’s| | | |. |, |\n|\n\n|:|-|(|)|\u00a0|\ud800|é|1`

const texts = [
  ['any text', string({unit: 'binary', maxLength: 200})],
  ['what looks like news', array(constantFrom(...fragments.split('|')), {maxLength: 60}).map((parts) => parts.join(''))]
] as const

it.each(texts)('looks for speakers wherever there may be one: %s', (_name, anyText) => {
  assert(
    property(anyText, (text) => {
      const index = new NameIndex(text)
      const inPlaces = new Attributions(index).all
      // With a verb of the user every word is looked at.
      expect(new Attributions(index, ['grumbled']).all).toEqual(inPlaces)
      if (!/[\u0080-\uffff]/.test(text)) expect(new Attributions(new NameIndex(text, true)).all).toEqual(inPlaces)
    }),
    {numRuns: 400}
  )
})

it.each(texts)('finds ranges in the order of the text, whatever comes in: %s', (_name, anyText) => {
  assert(
    property(anyText, (text) => {
      const ends = new Map<string, number>()
      for (const {ruleId, start, end, expected} of linter({text}).messages) {
        expect(start).toBeGreaterThanOrEqual(ends.get(ruleId) ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(expected.length).not.toBe(1)
        ends.set(ruleId, end)
      }
    }),
    {numRuns: 400}
  )
})
