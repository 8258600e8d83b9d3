import {expect, it} from 'vitest'
import {Document} from '../src/document/document.ts'

it('knows which characters a text has', () => {
  const {characters} = new Document('“Ferries” cost £5 {today}.')
  expect(characters.has('{')).toBe(true)
  expect(characters.has('[')).toBe(false)
  expect(characters.hasAny('[<“')).toBe(true)
  expect(characters.hasAny('[<|\\')).toBe(false)
  expect(characters.hasAny('')).toBe(false)
})
