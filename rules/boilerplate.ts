import type {Suspect} from '../src/classifier/boilerplate.ts'
import {boilerplateKinds, type BoilerplateKind} from '../src/catalogs/boilerplate-kinds.ts'
import type {Document} from '../src/document/document.ts'
import {nearestLine, type Line} from '../src/document/lines.ts'
import {defineRule} from '../src/rule.ts'
import {findNumberedHeadings} from '../src/structure/numbered-headings.ts'
import {isTableRow} from '../src/structure/table-rows.ts'

export default defineRule({
  name: 'boilerplate',
  summary: 'comment forms, share bars, cookie notices, navigation, footers and prompts that are no part of the text',
  why: 'What frames a page is the same on every page of a site; it drowns the content in a search index and teaches a model to write menus.',
  family: 'boilerplate',
  severity: 'warn',
  recommended: true,
  options: {
    allow: {default: [], description: 'Kinds of boilerplate that are welcome.', values: boilerplateKinds},
    confidence: {
      default: 0.71,
      description: 'How likely a line must be boilerplate, 0 to 1; known phrases are certain.',
      minimum: 0.2,
      maximum: 1
    }
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
  *check(document, {allow, confidence}) {
    const unwelcome = document.boilerplate.filter(
      (suspect) => suspect.confidence >= confidence && !allow.includes(suspect.kind)
    )
    for (const block of blocksOf(document, withoutHonest(document, unwelcome))) {
      yield {
        start: block[0]?.line.start ?? 0,
        end: block.at(-1)?.line.end ?? 0,
        message: `Unexpected ${describe(block)}`,
        expected: '',
        fix: 'removal'
      }
    }
  }
})

function withoutHonest(document: Document, suspects: readonly Suspect[]): readonly Suspect[] {
  return withoutHeadings(document, withoutRows(document, withoutListItems(document, suspects)))
}

/** A heading of Markdown stays as long as what stands below it does. */
function withoutHeadings({lines, view}: Document, suspects: readonly Suspect[]): readonly Suspect[] {
  const frame = new Set(suspects.map(({line}) => line))
  return suspects.filter(({line, confidence}) => {
    if (confidence === 1 || !view.isHeading(line.index)) return true
    const below = nearestLine(lines, line.index, 1)
    return below === undefined || frame.has(below)
  })
}

/** How an item of a list begins: “ * ”, “3. ”, “July 26”. */
const item = /^\s{0,8}(?:[*•·▪–-] |\d{1,3}[.)] |\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b)/u

/** A list is one thing: what goes on with it, line by line, is no boilerplate when it begins with so many lines that are none. */
const fewestItems = 3

function withoutListItems({lines}: Document, suspects: readonly Suspect[]): readonly Suspect[] {
  const kept: Suspect[] = []
  for (const suspect of suspects) {
    const {index} = suspect.line
    const after = kept.at(-1)?.line.index ?? -1
    let first = index
    while (first > after + 1 && index - first < fewestItems && isSameList(lines[first - 1], suspect.line)) first--
    if (suspect.confidence === 1 || index - first < fewestItems) kept.push(suspect)
  }
  return kept
}

/** Tables, and headings such as “Article 12”, are short lines that are much alike, as menus are. */
function withoutRows({lines}: Document, suspects: readonly Suspect[]): readonly Suspect[] {
  let headings: ReadonlySet<Line> | undefined
  const isHeading = (line: Line): boolean =>
    /\d/.test(line.text) && (headings ??= findNumberedHeadings(lines)).has(line)
  return suspects.filter(({line, confidence}) => confidence === 1 || !(isHeading(line) || isTableRow(lines, line)))
}

function isSameList(first: Line | undefined, second: Line): boolean {
  const form = formOf(second.text)
  return first !== undefined && form !== undefined && form === formOf(first.text)
}

function formOf(text: string): string | undefined {
  return item
    .exec(text)?.[0]
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '0')
}

/** Lines in a row, with nothing but blank lines between them. */
function blocksOf(document: Document, suspects: readonly Suspect[]): readonly (readonly Suspect[])[] {
  const blocks: Suspect[][] = []
  let reach = -1
  for (const suspect of suspects) {
    const {index} = suspect.line
    const adjoins = reach >= 0 && document.lines.slice(reach + 1, index).every(({isBlank}) => isBlank)
    if (adjoins) blocks.at(-1)?.push(suspect)
    else blocks.push([suspect])
    reach = index
  }
  return blocks
}

/** The kinds that most lines are of, three at most: “navigation, share bar and footer”. */
function describe(block: readonly Suspect[]): string {
  const counts = new Map<BoilerplateKind, number>()
  for (const {kind} of block) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = [...counts.keys()].filter((kind) => kind !== 'boilerplate')
  kinds.sort((left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0))
  const most = kinds.slice(0, 3)
  const last = most.pop() ?? 'boilerplate'
  return most.length > 0
    ? `${most.join(', ')} and ${last}, remove them`
    : `${last}, remove ${last.endsWith('s') ? 'them' : 'it'}`
}
