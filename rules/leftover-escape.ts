import {defineRule} from '../src/rule.ts'
import {findCodeUnits, findEntities, findStringEscapes, type Escape} from '../src/text/escapes.ts'
import {findPercentEncoding, findQuotedPrintable} from '../src/text/mail-and-web-escapes.ts'

const finders = [findEntities, findCodeUnits, findStringEscapes, findPercentEncoding, findQuotedPrintable]

/** So much of what an escape says, in characters, stands in a message. */
const shown = 40

function describeDecoded(decoded: string): string {
  if (decoded === '') return 'join the lines'
  if (/^\n+$/.test(decoded)) return 'write a line break'
  if (/^[ \u00a0]$/.test(decoded)) return 'write a space'
  return `write “${decoded.length > shown ? `${decoded.slice(0, shown).trimEnd()}…` : decoded}”`
}

function inTextOrder(left: Escape, right: Escape): number {
  return left.start - right.start || right.end - left.end
}

export default defineRule({
  name: 'leftover-escape',
  summary: 'a character left encoded for HTML, an address, mail or a program: `&amp;`, `%20`, `=E2=80=99`, `\\u2019`',
  why: 'It was decoded once too little, or encoded once too often; readers see the code, and a search for the word fails.',
  family: 'character',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      {text: 'Last year⟦&rsquo;⟧s sales', fixed: 'Last year’s sales'},
      {text: 'Research ⟦&amp;amp;⟧ Development', fixed: 'Research & Development'},
      {text: 'between 2002 ⟦&ndash⟧ 2003', fixed: 'between 2002 – 2003'},
      {text: 'It⟦\\u2019⟧s ⟦\\xe2\\x82\\xac⟧5.', fixed: 'It’s €5.'},
      {text: 'a strike. ⟦u201c⟧Managers left,⟦u201d⟧ he said', fixed: 'a strike. “Managers left,” he said'},
      {text: 'She said ⟦\\"⟧yes⟦\\"⟧ twice.', fixed: 'She said "yes" twice.'},
      {text: 'They ⟦rule%20out%20that⟧ plan.', fixed: 'They rule out that plan.'},
      {text: 'It lacks ⟦strategy+and%2C+he+said⟧ judgment.', fixed: 'It lacks strategy and, he said judgment.'},
      {text: 'Merck⟦=E2=80=99⟧s share', fixed: 'Merck’s share'}
    ],
    clean: [
      'Johnson & Johnson, R&D and AT&T grew by 20% in 2005 and by 20%–25% since.',
      'See https://shop.example/list?cat=3&copy=2&q=caf%C3%A9%20bar&lang=en.',
      'In a URL a space is written as %20, a slash as %2F and a percent sign as %25.',
      'The entity &copy; gives the copyright sign, and &#8217; gives a curly apostrophe.',
      'The files are in C:\\new\\users, and 6 = 2 × 3.'
    ]
  },
  *check(document) {
    const {text} = document
    const escapes = finders.flatMap((find) => [...find(text)])
    if (escapes.length === 0 || document.isAboutCode) return
    let from = 0
    for (const {start, end, kind, decoded} of escapes.toSorted(inTextOrder)) {
      if (start < from) continue
      from = end
      yield {start, end, message: `Unexpected ${kind}, ${describeDecoded(decoded)}`, expected: decoded, fix: 'repair'}
    }
  }
})
