import {defineRule} from '../src/rule.ts'
import {Attributions} from '../src/speech/attributions.ts'
import {findUnintroducedSpeakers} from '../src/speech/speakers.ts'

export default defineRule({
  name: 'unintroduced-speaker',
  summary: '“Guo said” before, or without, anyone saying who Guo is',
  why: 'News introduces a speaker by full name and role, then goes on with the surname; where that fails, the scraper lost or moved a paragraph.',
  family: 'attribution',
  severity: 'warn',
  recommended: true,
  options: {
    known: {default: [], description: 'Names that need no introduction.'},
    verbs: {default: [], description: 'More verbs that attribute words to a speaker, in each form.'}
  },
  examples: {
    flagged: [
      '“The ice came early,” ⟦Solheim⟧ said.\n\nIngrid Solheim, who runs the yard, has seen forty winters.',
      'The bridge stays shut. ⟦Mr Okafor⟧ told the council that the bolts were gone.',
      'The well is dry, said ⟦van der Berg⟧. Nobody had dug deeper.'
    ],
    clean: [
      'Ingrid Solheim runs the yard. “The ice came early,” Solheim said.',
      'Mayor Okafor opened the bridge. Okafor said it would hold.',
      'The pilot James E. (Jim) Holm told the council, and so did M.A. Brandt. Brandt said the ice came early.',
      'The board of the shipyard at Eastholm, said its director Ingrid\nSolheim, has waited for the ice to go since the end of\nOctober, and so have the crews of all eleven ferries, who\nsleep on board.',
      'Police said the road was closed. Beijing said nothing.',
      'As Solheim argued, ice remembers [Winters, p. 12]. Holm replied that it forgets [The Thaw, p. 4; see also pp. 80–86].',
      {text: '“I start on Monday,” Ronja said.', options: {known: ['Ronja']}}
    ]
  },
  *check(document, {known, verbs}) {
    const {names} = document
    const speakers =
      verbs.length > 0 ? findUnintroducedSpeakers(new Attributions(names, verbs)) : document.unintroducedSpeakers
    for (const {attribution, later, variant} of speakers) {
      const {start, end, surnameStart, name} = attribution.speaker
      if (variant || known.includes(name)) continue
      // Where the beginning is lost, so are the introductions; orphan-pronoun says that once.
      if (!later && document.orphanPronoun) continue
      const speech = names.text.slice(attribution.frame.start, attribution.frame.end)
      const surname = names.text.slice(surnameStart, end)
      if (!later) {
        yield {
          start,
          end,
          message: `Unexpected “${speech}” in a text that never says who ${surname} is, restore the missing paragraph`
        }
        continue
      }
      const introduced = names.text.slice(later.start, later.end)
      yield {
        start,
        end,
        message: `Unexpected “${speech}” before line ${document.lineNumber(later.start)} introduces ${introduced}, restore the order of the paragraphs`,
        related: [{start: later.start, end: later.end, message: 'Introduced here'}]
      }
    }
  }
})
