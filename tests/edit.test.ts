import {describe, expect, it} from 'vitest'
import {applyEdits, editOf, editsOf, type Fixable} from '../src/edit.ts'
import type {FixClass} from '../src/declaration.ts'
import {readExample} from './support/examples.ts'

/** Applies the edits of all marked ranges; each is replaced by the next of `expected`, or removed. */
function mended(marked: string, fix: FixClass, ...expected: readonly string[]): string {
  const {text, ranges} = readExample(marked)
  const fixables = ranges.map(([start, end], index): Fixable => ({start, end, expected: expected[index] ?? '', fix}))
  return applyEdits(text, editsOf(text, fixables))
}

describe('a repair replaces its range and nothing else', () => {
  it.each([
    ['caf⟦Ã©⟧ au lait', 'é', 'café au lait'],
    ['two⟦\u200B⟧ words', '', 'two words'],
    ['One⟦⟧Two', ' ', 'One Two']
  ])('%s', (marked, expected, text) => {
    expect(mended(marked, 'repair', expected)).toBe(text)
  })

  it('writes the line ends of the source', () => {
    expect(mended('One.\r\n⟦Two⟧\r\n', 'repair', '\nTwo')).toBe('One.\r\n\r\nTwo\r\n')
    expect(mended('One.\r⟦Two⟧', 'repair', '\nTwo')).toBe('One.\r\rTwo')
  })
})

describe('a removal of whole lines keeps the spacing of the paragraphs around it', () => {
  it.each([
    ['between paragraphs', 'One\n\n⟦Share⟧\n\nTwo\n', 'One\n\nTwo\n'],
    ['under a line', 'One\n⟦Share⟧\n\nTwo\n', 'One\n\nTwo\n'],
    ['over a line', 'One\n\n⟦Share⟧\nTwo\n', 'One\n\nTwo\n'],
    ['between lines', 'One\n⟦Share⟧\nTwo\n', 'One\nTwo\n'],
    ['first', '⟦Share⟧\n\nOne\n', 'One\n'],
    ['first, after a blank line', '\n⟦Share⟧\n\nOne\n', 'One\n'],
    ['last', 'One\n\n⟦Share⟧\n', 'One\n'],
    ['last, before a blank line', 'One\n\n⟦Share⟧\n\n\n', 'One\n'],
    ['last, without a line end', 'One\n\n⟦Share⟧', 'One'],
    ['all there is', '⟦Share⟧\n', ''],
    ['several lines', 'One\n\n⟦Share\n\nTweet⟧\n\nTwo\n', 'One\n\nTwo\n'],
    ['two in a row', 'One\n\n⟦Share⟧\n⟦Tweet⟧\n\nTwo\n', 'One\n\nTwo\n'],
    ['two with a blank line between', 'One\n\n⟦Share⟧\n\n⟦Tweet⟧\n\nTwo\n', 'One\n\nTwo\n'],
    ['two at the start', '⟦Share⟧\n⟦Tweet⟧\n\nOne\n', 'One\n'],
    ['after more blank lines than before', 'One\n\n⟦Share⟧\n\n\n\nTwo\n', 'One\n\nTwo\n'],
    ['before more blank lines than after', 'One\n\n\n\n⟦Share⟧\n\nTwo\n', 'One\n\nTwo\n'],
    ['indented', 'One\n\n  ⟦Share⟧ \n\nTwo\n', 'One\n\nTwo\n'],
    ['CRLF', 'One\r\n\r\n⟦Share⟧\r\n\r\nTwo\r\n', 'One\r\n\r\nTwo\r\n']
  ])('%s', (_where, marked, text) => {
    expect(mended(marked, 'removal')).toBe(text)
  })
})

describe('a removal within a line leaves no double space', () => {
  it.each([
    ['One. ⟦Share this.⟧ Two.', 'One. Two.'],
    ['One. ⟦Share this.⟧', 'One.'],
    ['⟦Share this.⟧ Two.', 'Two.']
  ])('%s', (marked, text) => {
    expect(mended(marked, 'removal')).toBe(text)
  })
})

describe('editsOf', () => {
  it('lets the outer fix win and leaves the inner one for later', () => {
    const source = 'a b c'
    const inner: Fixable = {start: 2, end: 3, expected: 'x', fix: 'repair'}
    const outer: Fixable = {start: 0, end: 5, expected: 'y', fix: 'repair'}
    expect(editsOf(source, [inner, outer])).toEqual([{start: 0, end: 5, text: 'y'}])
  })

  it('does not mend what goes away', () => {
    const source = 'One\n\nShare thÃ­s\n\nTwo'
    const line: Fixable = {start: 5, end: 16, expected: '', fix: 'removal'}
    const word: Fixable = {start: 13, end: 15, expected: 'í', fix: 'repair'}
    expect(applyEdits(source, editsOf(source, [line, word]))).toBe('One\n\nTwo')
  })
})

describe('editOf', () => {
  it('has nothing to offer for suggestions and for findings without a fix', () => {
    expect(editOf('text', {start: 0, end: 4, expected: ['one', 'two']})).toBeUndefined()
    expect(editOf('text', {start: 0, end: 4, expected: []})).toBeUndefined()
  })

  it('takes a message of the linter as it is', () => {
    expect(editOf('text', {start: 0, end: 4, expected: ['Text'], fix: 'repair'})).toEqual({
      start: 0,
      end: 4,
      text: 'Text'
    })
  })
})
