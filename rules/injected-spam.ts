import {spamTrades} from '../src/catalogs/spam-words.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'injected-spam',
  summary: 'trade spam of a hacked page',
  why: 'Spammers put links for casinos, pills and essays into pages of others, often where visitors do not see them and scrapers do.',
  family: 'intrusion',
  severity: 'warn',
  recommended: true,
  options: {
    allow: {
      default: [],
      description: 'Trades that the texts are about.',
      values: spamTrades.map(({trade}) => trade)
    }
  },
  examples: {
    flagged: [
      ...spamTrades.map(({example}) => `The ferry is back in service.\n\n⟦${example}⟧`),
      {
        text: 'The ferry is back in service. ⟦Buy cheap viagra and cialis online without prescription.⟧ It had been in dry dock for eleven weeks, and the council had paid for a launch in the meantime, which was too small for cars and for most of the pupils.',
        fixed:
          'The ferry is back in service. It had been in dry dock for eleven weeks, and the council had paid for a launch in the meantime, which was too small for cars and for most of the pupils.'
      }
    ],
    clean: [
      'The company that makes Viagra said the price of the pills would rise.',
      'The council voted against a casino, and the odds were long.',
      'Students may order a copy of their essays online.',
      {text: 'replica rolex, swiss clone of aaa quality', options: {allow: ['replicas']}}
    ]
  },
  *check({injectedSpam}, {allow}) {
    for (const {start, end, trades} of injectedSpam) {
      const named = trades.filter((trade) => !allow.includes(trade))
      if (named.length === 0) continue
      yield {start, end, message: `Unexpected spam (${named.join(', ')}), remove it`, expected: '', fix: 'removal'}
    }
  }
})
