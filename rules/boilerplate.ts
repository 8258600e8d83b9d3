import {boilerplateKinds} from '../src/catalogs/boilerplate-kinds.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'boilerplate',
  summary: 'comment forms, share bars, cookie notices, navigation, footers and prompts that are no part of the text',
  why: 'What frames a page is the same on every page of a site; it drowns the content in a search index and teaches a model to write menus.',
  family: 'boilerplate',
  severity: 'warn',
  recommended: true,
  options: {
    allow: {default: [], description: 'Kinds of boilerplate that are welcome.', values: boilerplateKinds}
  },
  examples: {
    flagged: [
      'The ferry sails again on Friday.\n\n⟦Leave a Reply\n\nYour email address will not be published. Required fields are marked *⟧',
      'The ferry sails again on Friday.\n\n⟦Share this:\nFollow us on Twitter\n\nSign up for our weekly newsletter⟧'
    ],
    clean: [
      'Leave a reply on the kitchen table before you go, she wrote.',
      'The law asks every site that uses cookies to say so.',
      {text: 'The ferry sails again on Friday.\n\nRelated articles', options: {allow: ['related links']}}
    ]
  },
  *check(document, {allow}) {
    for (const {start, end, kinds} of document.boilerplate) {
      if (kinds.every((kind) => allow.includes(kind))) continue
      const named = kinds.filter((kind) => !allow.includes(kind))
      yield {
        start,
        end,
        message: `Unexpected ${listOf(named)}, remove ${named.length > 1 ? 'them' : 'it'}`,
        expected: '',
        fix: 'removal'
      }
    }
  }
})

function listOf(kinds: readonly string[]): string {
  if (kinds.length > 3) return `boilerplate (${kinds.join(', ')})`
  return kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}` : String(kinds[0])
}
