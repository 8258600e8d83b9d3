import {defineRule} from '../src/rule.ts'
import {findLoneMarks} from '../src/speech/quotations.ts'

export default defineRule({
  name: 'unclosed-quote',
  summary: 'a quotation that opens or closes once only',
  why: 'Where a quotation mark is lost, nobody can tell which words are the speaker’s and which are the writer’s.',
  family: 'attribution',
  severity: 'info',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'The part came from Gdansk, and it came late,⟦”⟧ said Ingrid Solheim, who runs the yard.',
      '⟦"⟧The part came late, Solheim said. "We had hoped for six weeks."'
    ],
    clean: [
      '“The part came late,” Solheim said. “We had hoped for six weeks.”',
      '“The part came late.\n\n“We had hoped for six weeks,” Solheim said.',
      'A 27" screen, said Solheim, is enough.'
    ]
  },
  *check({text}) {
    for (const {start, end, kind} of findLoneMarks(text)) {
      const [found, lost] = kind === 'opening' ? ['opens', 'closing'] : ['closes', 'opening']
      yield {start, end, message: `Unexpected quotation that only ${found}, restore the ${lost} mark`}
    }
  }
})
