import type {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import type {FixClass} from './declaration.ts'
import {Document} from './document/document.ts'
import {applyEdits, editsOf, type Edit} from './edit.ts'
import {fileOf, pageDocument, resultOf, type Page, type Result} from './lint.ts'
import {documentOf} from './report.ts'
import {run, type Hit, type Selected} from './run.ts'
import {resolveSettings, type Settings} from './settings.ts'

export interface FixSettings extends Settings {
  /** Whether fixes may take text away (`removal`), and not only repair it; default: false. */
  readonly unsafe?: boolean
  /** Name of the one rule whose fixes are made, while the others look on; default: all are made. */
  readonly only?: string
}

/** A text after its repair, and what there is still to say of it. */
export interface Fixed extends Result {
  readonly text: string
  /** How many edits were made; 0 when `text` is the text that came. */
  readonly edits: number
  /** How many times the text was gone over and changed, at most ten. */
  readonly passes: number
}

/** A fix can lay bare another defect, such as a repeat that only wrong characters hid; ten layers are none that occur. */
const mostPasses = 10

/**
 * Repairs a text, a page with what is known about it, or a file, which is left as it is. Fixes of class `repair` are
 * made, with `unsafe` also those of class `removal`; over and over until nothing changes. Line ends stay what they are.
 *
 * @throws {SettingsError}
 */
export function fix(input: Page | VFile | string, settings?: FixSettings): Fixed {
  return fixerOf(settings)(documentOf(fileOf(input), settings?.format))
}

/** A fixer that reads its settings once: for streams of pages. */
export function createFixer(settings?: FixSettings): (page: Page) => Fixed {
  const mendDocument = fixerOf(settings)
  return (page) => mendDocument(pageDocument(page, settings?.format))
}

function fixerOf({unsafe = false, only, ...rest}: FixSettings = {}): (document: Document) => Fixed {
  const selection = resolveSettings(rules, rest)
  const classes: readonly (FixClass | undefined)[] = unsafe ? ['repair', 'removal'] : ['repair']
  const isWanted = ({rule, finding}: Hit): boolean =>
    classes.includes(finding.fix) && (only === undefined || only === rule.name)
  return (document) => mend(document, selection, isWanted)
}

/** Makes the wanted fixes of those that the selected rules propose. */
export function mend(given: Document, selection: readonly Selected[], isWanted: (hit: Hit) => boolean): Fixed {
  let document = given
  let edits = 0
  let passes = 0
  for (;;) {
    const hits = run(document, selection)
    const next = passes < mostPasses ? editsFor(document, hits.filter(isWanted)) : []
    const text = applyEdits(document.source, next)
    if (text === document.source) return {...resultOf(document, hits), text, edits, passes}
    document = new Document(text, document.facts)
    edits += next.length
    passes++
  }
}

function editsFor(document: Document, hits: readonly Hit[]): readonly Edit[] {
  const fixables = hits.map(({finding: {start, end, expected = [], fix: fixClass}}) => ({
    ...document.view.sourceRange(start, end, fixClass),
    expected,
    fix: fixClass
  }))
  return editsOf(document.source, fixables)
}
