import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'broken-word',
  summary: 'a word split by a hyphen and a line end or space',
  why: 'Columns and printed pages hyphenate; once their lines are gone, a search for “analyst” no longer finds “ana- lyst”.',
  family: 'structure',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      {
        text: 'The yard promised a ⟦sustaina-\nbility⟧ report.',
        fixed: 'The yard promised a sustainability report.'
      },
      {text: 'One ⟦ana- lyst⟧ called it a stopgap.', fixed: 'One analyst called it a stopgap.'},
      {text: 'It made him the clear ⟦front-\nrunner⟧ in May.', fixed: 'It made him the clear front-runner in May.'},
      {text: 'The library of the yard is ⟦GPL-\ncompatible⟧.', fixed: 'The library of the yard is GPL-compatible.'},
      {text: 'The ⟦news\u00AD\npaper⟧ had it first.', fixed: 'The newspaper had it first.'}
    ],
    clean: [
      'Short- and long-term rates rose, as did two- or three-year bonds.',
      'Rede- und Pressefreiheit stehen im Grundgesetz.',
      'Die Fähre fährt vom Anleger im Norden ab, im Winter rück-\nbzw. vorwärts.',
      'He waited- the others had left.',
      'Groceries:\n- bread\n- milk'
    ]
  },
  *check({brokenWords}) {
    for (const {start, end, whole} of brokenWords) {
      yield {start, end, message: `Unexpected break in “${whole}”, join its halves`, expected: whole, fix: 'repair'}
    }
  }
})
