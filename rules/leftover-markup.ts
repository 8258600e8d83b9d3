import type {Document} from '../src/document/document.ts'
import {defineRule} from '../src/rule.ts'
import {findBbcode, wikiPieces} from '../src/text/markup/forum-and-wiki.ts'
import {findTags, htmlPieces} from '../src/text/markup/html.ts'
import {findLatex} from '../src/text/markup/latex.ts'
import {findMarkdown} from '../src/text/markup/markdown.ts'
import {findResidues, type Residue} from '../src/text/markup/markup.ts'

/** Tags that Markdown has no signs for and so borrows from HTML. */
const atHomeInMarkdown = /<(?:br|details|kbd|sub|summary|sup)>$/i

const pieces = [...htmlPieces, ...wikiPieces]

function* findMarkup(document: Document): Generator<Residue> {
  const isMarkdown = document.facts.format === 'markdown'
  for (const tag of findTags(document)) if (!isMarkdown || !atHomeInMarkdown.test(tag.kind)) yield tag
  yield* findBbcode(document)
  yield* findResidues(document, pieces)
  yield* findLatex(document)
  if (!isMarkdown) yield* findMarkdown(document)
}

/** White space without a blank line. */
function isSeam(gap: string): boolean {
  return gap.trim() === '' && gap.indexOf('\n') === gap.lastIndexOf('\n')
}

/** In the order of the text, without what lies in another; tags with nothing but white space between them are one. */
function joinNeighbours(residues: readonly Residue[], text: string): readonly Residue[] {
  const joined: Residue[] = []
  for (const next of residues.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const last = joined.at(-1)
    if (last && next.start < last.end) continue
    if (last && last.kept.trim() === '' && next.kept.trim() === '' && isSeam(text.slice(last.end, next.start))) {
      const between = last.kept + text.slice(last.end, next.start) + next.kept
      const kept = between.includes('\n') ? '\n' : between && ' '
      joined[joined.length - 1] = {start: last.start, end: next.end, kind: last.kind, kept}
    } else joined.push(next)
  }
  return joined
}

export default defineRule({
  name: 'leftover-markup',
  summary: 'HTML, BBCode, wiki, LaTeX or Markdown left in plain text',
  why: 'The words were taken out of a page or a post with their markup; readers see it, and it counts as words.',
  family: 'markup',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      {text: 'BT ⟦<em>⟧has⟦</em>⟧ a role.', fixed: 'BT has a role.'},
      {text: 'First line.⟦<br/>⟧Second line.', fixed: 'First line.\nSecond line.'},
      {text: '⟦<!-- wp:paragraph --><p>⟧The harbour closed.⟦</p>⟧', fixed: 'The harbour closed.'},
      {text: 'Their ⟦" class="entry-content">⟧ response', fixed: 'Their  response'},
      {text: 'He ⟦[b]⟧won⟦[/b]⟧ the ⟦[url=http://example.com]⟧race⟦[/url]⟧.', fixed: 'He won the race.'},
      {text: 'at ⟦[[Main Page|the box office]]⟧⟦[citation needed]⟧', fixed: 'at the box office'},
      {text: '⟦==History==⟧', fixed: 'History'},
      {text: 'She was ⟦\\emph{very}⟧ late⟦~\\cite{smith2010}⟧.', fixed: 'She was very late.'},
      {text: 'He ⟦**was**⟧ a ⟦[sailor](https://example.com/a_(b))⟧.', fixed: 'He was a sailor.'},
      'the level ⟦$\\alpha = 0.05$⟧ was',
      {text: '⟦### ⟧The car gets muscle', fixed: 'The car gets muscle'}
    ],
    clean: [
      '“They [b]elieved it [i]n 1990,” she said <sigh>, and 3 < 4 > 2. </rant> Press <DEL>. Shares of Eastholm <DD> fell, and of Phillips <P>.',
      'She paid $5 for lunch and $12 for the taxi; see [1][2] and [sic].',
      "''I will not,'' he said, and *batteries not included: * Terms apply. 5 * 4 * 3 = 60.",
      'The files my_first_file.txt and __my_second__file.txt; f**k; #MeToo; C# and F#.',
      'Fares in crowns:\n\n| to | single | return |\n|---|---|---|\n| Holm | 4 | 7 |\n| Skerry | 6 | 10 |',
      'In Markdown, **two asterisks** make bold and [a link](https://example.com) is a link.',
      {text: '# Harbour\n\nIt is **closed**, [she](https://example.com) said.', format: 'markdown'},
      {text: 'Line one<br>line two, H<sub>2</sub>O.', format: 'markdown'}
    ]
  },
  *check(document) {
    const {text} = document
    const residues = [...findMarkup(document)]
    if (residues.length === 0 || document.isAboutCode) return
    for (const {start, end, kind, kept} of joinNeighbours(residues, text)) {
      if (kept === text.slice(start, end)) {
        yield {start, end, message: `Unexpected ${kind}, write what it says`}
        continue
      }
      const isEdge = text.charAt(start - 1).trim() === '' || text.charAt(end).trim() === ''
      const expected = kept === '\n' && isEdge ? '' : kept
      const advice = expected.trim() === '' ? 'remove it' : 'leave only its words'
      yield {start, end, message: `Unexpected ${kind}, ${advice}`, expected, fix: 'repair'}
    }
  }
})
