import {array, assert, constantFrom, oneof, property, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Document} from '../src/document/document.ts'
import {fix, lint} from '../src/index.ts'

const view = (source: string): string => new Document(source, {format: 'markdown'}).text

describe('rules see the words of Markdown', () => {
  it.each([
    ['# The harbour', 'The harbour'],
    ['## The harbour ##', 'The harbour'],
    ['It is **closed**, *very* __much__ and _so_ ***indeed***.', 'It is closed, very much and so indeed.'],
    ['~~Open~~ closed', 'Open closed'],
    ['Read [the report](https://example.com/a_(b) "More") now.', 'Read the report now.'],
    ['Read [the report][1] now[^2].', 'Read the report now.'],
    ['[1]: https://example.com', ''],
    ['![A view](/img/1.png) The view', ' The view'],
    ['[![Logo](/l.png)](/) [Home](/)', ' Home'],
    ['Run `npm i` or `` a`b ``.', 'Run npm i or  a`b .'],
    ['> She said so.', 'She said so.'],
    ['Line\n===\n\n* * *\nLine', 'Line\n\n\n\nLine'],
    ['| Port | Ships |\n|------|-------|\n| Kiel | 12 |', ' Port  Ships \n\n Kiel  12 '],
    ['```js\nvar x = 1;\n```\nText', '\n\n\nText'],
    ['~~~\n```\n~~~\nText', '\n\n\nText'],
    ['---\ntitle: The harbour\n---\nText', '\n\n\nText'],
    ['See <https://example.com>.', 'See https://example.com.'],
    [String.raw`1\. A \*star\* and C:\new`, String.raw`1. A *star* and C:\new`]
  ])('%j', (source, words) => expect(view(source)).toBe(words))

  it.each([
    '- an item\n1. another',
    'my_file_name.txt, 5 * 4 * 3 and **not closed',
    'an array[0] (or two), [sic] and a ` tick',
    'a | b'
  ])('but leaves %j', (source) => expect(view(source)).toBe(source))

  it('and plain text as it is', () =>
    expect(new Document('# **not** [markup](/a)').text).toBe('# **not** [markup](/a)'))
})

describe('ranges lead back to the source', () => {
  const source = '# Port\r\n\r\n## It **was** [cafÃ©](/c) day\r\n> Cash\u200bback\r\n'
  const messages = lint({text: source, format: 'markdown'}).messages.filter(({ruleId}) =>
    /mojibake|invisible/.test(ruleId ?? '')
  )

  it('of findings', () => {
    expect(messages.map(({actual, line, column}) => [line, column, actual])).toEqual([
      [3, 19, 'Ã©'],
      [4, 7, '\u200b']
    ])
  })
  it('of repairs, which leave the markup', () => {
    expect(fix({text: source, format: 'markdown'}).text).toBe(
      '# Port\r\n\r\n## It **was** [café](/c) day\r\n> Cashback\r\n'
    )
  })
  it('and of whole lines that go away, with their markup', () => {
    const repeat = '> The harbour closed on **Monday**, the port authority said.\n'
    const fixed = fix(
      {text: `${repeat}\nIt opens today.\n\n${repeat}\nThe end is near, they say.\n`, format: 'markdown'},
      {unsafe: true}
    )
    expect(fixed.text).toBe(`${repeat}\nIt opens today.\n\nThe end is near, they say.\n`)
  })
  it('but no repair is made across markup that is hidden', () => {
    const text = 'It ended [there](/a).**Then** it began again.'
    const {messages: found, text: same} = fix({text, format: 'markdown'})
    expect(same).toBe(text)
    expect(found.filter(({fix: fixClass}) => fixClass === 'repair')).toEqual([])
  })
})

describe('code among the words of Markdown', () => {
  const found = (text: string): readonly string[] =>
    lint({text, format: 'markdown'}).messages.map(({ruleId}) => ruleId ?? '')

  it.each(['Ask `report.Entries.The` for all of them.', 'Write `&amp;` for the sign.', 'Use ``a\u0020b`` and `<b>`.'])(
    'is what its author means: %s',
    (text) => expect(found(text)).toEqual([])
  )
  it('makes a text one about code, where there is much of it', () => {
    const text = 'Set onlyFirst to stop early.\n\n```js\nmatch({onlyFirst: true})\n```\n\nWrite <b> for `bold`.'
    expect(found(text)).toEqual([])
  })
  it('but what reaches beyond it is not', () => {
    expect(found('It ended `there`.Then it began again, for all who waited.')).toEqual(['glued-text'])
  })
})

describe('whatever the Markdown', () => {
  const pieces = [
    '*',
    '**',
    '_',
    '`',
    '```',
    '[',
    ']',
    '](',
    ')',
    '(',
    '!',
    '\\',
    '# ',
    '> ',
    '- ',
    '|',
    '---',
    '\n',
    '\r\n',
    'a',
    ' ',
    '<',
    '>',
    'https://a'
  ]
  const texts = array(oneof(constantFrom(...pieces), string({maxLength: 3})), {maxLength: 60}).map((parts) =>
    parts.join('')
  )

  it('keeps the lines, and each character where it was', () => {
    assert(
      property(texts, (source) => {
        const document = new Document(source, {format: 'markdown'})
        const plain = new Document(source)
        expect(document.lines).toHaveLength(plain.lines.length)
        for (let offset = 0; offset < document.text.length; offset++) {
          const {start, end} = document.view.sourceRange(offset, offset + 1)
          const original = source.slice(start, end)
          expect(document.text[offset]).toBe(/^\r\n?$/.test(original) ? '\n' : original)
          expect(document.view.point(offset).line).toBe(document.lineNumber(offset))
        }
      })
    )
  })
})
