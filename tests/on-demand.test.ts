import {expect, it} from 'vitest'
import * as library from '../src/index.ts'
import * as onDemand from '../src/on-demand.ts'
import {parts as atOnce} from '../src/parts/at-once.ts'
import {parts, withParts} from '../src/parts/on-demand.ts'
import {leaked} from './support/texts.ts'

it('answers as the library does, but later', async () => {
  const page = {text: `${leaked}\nFish &amp; chips are back.\n`}
  expect(await onDemand.createLinter()(page)).toEqual(library.createLinter()(page))
  expect(await onDemand.createFixer({unsafe: true})(page)).toEqual(library.createFixer({unsafe: true})(page))
  expect(await onDemand.fix(page.text)).toEqual(library.fix(page.text))
  const file = await onDemand.lint(page)
  expect(file.messages.map(String)).toEqual(library.lint(page).messages.map(String))
})

it('refuses wrong settings', async () => {
  expect(() => onDemand.createLinter({rules: {boilerplates: 'off'}})).toThrow('did you mean "boilerplate"?')
  await expect(onDemand.lint('A line.', {rules: {boilerplates: 'off'}})).rejects.toThrow(onDemand.SettingsError)
})

it('begins a task anew until its parts are there', async () => {
  let beginnings = 0
  const task = (): string => {
    beginnings++
    return parts.entityDecoder()('&amp;') + String(parts.englishWords().length)
  }
  expect(await withParts(task)).toBe(`&${atOnce.englishWords().length}`)
  expect(beginnings).toBe(3)
  expect(task(), 'they stay').toBe(await withParts(task))
  expect(parts.boilerplateWeights).toThrow('still being loaded')
  expect(await withParts(parts.boilerplateWeights)).toEqual(atOnce.boilerplateWeights())
})

it('leaves errors of a task what they are', async () => {
  const error = new RangeError('too long')
  const task = (): never => {
    throw error
  }
  await expect(withParts(task)).rejects.toBe(error)
})
