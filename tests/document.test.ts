import {assert, property, string, stringMatching} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Document} from '../src/document/document.ts'

describe('lines and paragraphs', () => {
  const document = new Document('one\ntwo\n\n \nthree')

  it('splits at line ends', () => {
    expect(document.lines.map(({text, start, end, isBlank}) => [text, start, end, isBlank])).toEqual([
      ['one', 0, 3, false],
      ['two', 4, 7, false],
      ['', 8, 8, true],
      [' ', 9, 10, true],
      ['three', 11, 16, false]
    ])
  })
  it('sets paragraphs off by blank lines', () => {
    expect(Array.from(document.paragraphs, ({start, end}) => document.text.slice(start, end))).toEqual([
      'one\ntwo',
      'three'
    ])
  })
  it('knows the line of an offset', () => {
    expect([0, 3, 4, 8, 11, 16].map((offset) => document.lineNumber(offset))).toEqual([1, 1, 2, 3, 5, 5])
  })
  it('has one blank line when it is empty', () => {
    expect(new Document('').lines).toHaveLength(1)
    expect([...new Document('').paragraphs]).toEqual([])
  })
})

describe('offsets lead back to the source', () => {
  const source = 'one\r\ntwo\rthree\n'
  const document = new Document(source)
  const back = (start: number, end: number): string => {
    const range = document.view.sourceRange(start, end)
    return source.slice(range.start, range.end)
  }

  it('sees one kind of line end', () => expect(document.text).toBe('one\ntwo\nthree\n'))
  it('leaves a line end alone that is outside', () => expect(back(0, 3)).toBe('one'))
  it('takes both of its characters when it is inside', () => expect(back(0, 4)).toBe('one\r\n'))
  it('starts at the first of them', () => expect(back(3, 7)).toBe('\r\ntwo'))
  it('has empty ranges where they stand', () => expect(document.view.sourceRange(4, 4)).toEqual({start: 5, end: 5}))
  it('counts columns in the source', () => {
    expect(document.view.point(4)).toEqual({line: 2, column: 1, offset: 5})
    expect(document.view.point(7, 'end')).toEqual({line: 2, column: 4, offset: 8})
  })

  it('for any text', () => {
    assert(
      property(stringMatching(/^[a\r\n]{0,12}$/), string(), (ends, words) => {
        const mixed = words + ends + words
        const {view} = new Document(mixed)
        expect(view.text).toBe(mixed.replace(/\r\n?/g, '\n'))
        for (const {start, end, text} of view.lines) {
          const range = view.sourceRange(start, end)
          expect(mixed.slice(range.start, range.end)).toBe(text)
        }
        expect(view.sourceRange(0, view.text.length)).toEqual({start: 0, end: mixed.length})
      })
    )
  })
})
