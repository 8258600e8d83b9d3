import type {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import type {FixClass} from './declaration.ts'
import {Document} from './document/document.ts'
import {applyEdits, editsOf, type Edit} from './edit.ts'
import {fileOf, resultOf, type Page, type Result} from './lint.ts'
import {documentOf} from './report.ts'
import {run, type Hit, type Selected} from './run.ts'
import {resolveSettings, type Settings} from './settings.ts'

export interface FixSettings extends Settings {
  /** Whether fixes may take text away (`removal`), and not only repair it; default: false. */
  readonly unsafe?: boolean
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
  const {unsafe = false, ...rest} = settings ?? {}
  const file = fileOf(input)
  return mend(documentOf(file), resolveSettings(rules, rest), unsafe)
}

/** A fixer that reads its settings once: for streams of pages. */
export function createFixer(settings?: FixSettings): (page: Page) => Fixed {
  const {unsafe = false, ...rest} = settings ?? {}
  const selection = resolveSettings(rules, rest)
  return (page) => mend(new Document(page.text, page), selection, unsafe)
}

/** Makes all fixes that the selected rules propose. */
export function mend(given: Document, selection: readonly Selected[], unsafe: boolean): Fixed {
  let document = given
  let edits = 0
  let passes = 0
  for (;;) {
    const hits = run(document, selection)
    const next = passes < mostPasses ? fixableEdits(document, hits, unsafe) : []
    const text = applyEdits(document.source, next)
    if (text === document.source) return {...resultOf(document, hits), text, edits, passes}
    document = new Document(text, document.facts)
    edits += next.length
    passes++
  }
}

function fixableEdits(document: Document, hits: readonly Hit[], unsafe: boolean): readonly Edit[] {
  const wanted: readonly (FixClass | undefined)[] = unsafe ? ['repair', 'removal'] : ['repair']
  const fixables = hits.flatMap(({finding: {start, end, expected = [], fix: fixClass}}) =>
    wanted.includes(fixClass) ? [{...document.sourceRange(start, end, fixClass), expected, fix: fixClass}] : []
  )
  return editsOf(document.source, fixables)
}
