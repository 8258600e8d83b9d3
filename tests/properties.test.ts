import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Finding} from '../src/declaration.ts'
import {Document} from '../src/document/document.ts'
import {select} from '../src/settings.ts'
import {allRules} from './support/rules.ts'

/** What rules look for, in small pieces that a random text puts together in ways nobody thought of. */
const pieces: readonly string[] = [
  ...'aé“’ \n\t.,=&<>[]{}%\\#*_`|$;:/-1',
  ...'\0 \x92 \ufffd \ue912 \ud83d \u200b \xad \u200f Ã © â€™ Ð° 你 שלום 👨‍👩‍👧'.split(' '),
  ..."&amp; &#39; %20 \\u2019 =E2=80=99 =\n <b> </div> [b] [[ ]] ''' == ** ``` $$ \r\n".split(' '),
  'The minister said',
  ' it was late.',
  'function () {',
  'var x = 1;',
  '.nav { color: red; }',
  '{"@context":',
  '\\textbf{'
]

const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 5})), {maxLength: 40})
  .map((parts) => parts.join(''))

describe.each(allRules)('$name, whatever the text', (rule) => {
  const check = (text: string, format: 'markdown' | 'text' = 'text'): readonly Finding[] => {
    const selected = select(rule, true)
    return selected ? [...rule.check(new Document(text, {format}), selected.options)] : []
  }

  it.each(['text', 'markdown'] as const)('finds ordered ranges inside the %s, and says what to do', (format) => {
    fc.assert(
      fc.property(texts, (text) => {
        const {length} = new Document(text, {format}).text
        let from = 0
        for (const {start, end, expected, fix} of check(text, format)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(length)
          expect(typeof expected === 'string').toBe(fix !== undefined)
          from = end
        }
      })
    )
  })

  it('finds the same whether lines end in LF or CRLF', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const unix = text.replaceAll('\r', '')
        expect(check(unix.replaceAll('\n', '\r\n'))).toEqual(check(unix))
      })
    )
  })
})
