import {VFile} from 'vfile'
import {rules} from '../rules/index.ts'
import {Document, type Facts} from './document/document.ts'
import {documentOf, messagesOf, report, type Message} from './report.ts'
import {run, type Hit, type Selected} from './run.ts'
import {resolveSettings, type Settings} from './settings.ts'
import {judge, type Outcome} from './verdict.ts'

/** A page as a scraper has it. */
export interface Page extends Facts {
  readonly text: string
}

/** What there is to say of a text, as plain data. */
export interface Result extends Outcome {
  readonly messages: readonly Message[]
}

/**
 * Lints a text, a page with what is known about it, or a file.
 *
 * @returns the file, with messages; the score and the verdict are in `file.data.scrapelint`
 * @throws {SettingsError}
 */
export function lint(input: Page | VFile | string, settings?: Settings): VFile {
  const file = fileOf(input)
  inspect(file, resolveSettings(rules, settings), settings?.format)
  return file
}

/** Leaves what the selected rules find on the file: messages, score and verdict. */
export function inspect(file: VFile, selection: readonly Selected[], format?: Settings['format']): void {
  const document = documentOf(file, format)
  const hits = run(document, selection)
  report(file, document, hits)
  file.data.scrapelint = {...file.data.scrapelint, document, ...judge(document, hits)}
}

/** A linter that reads its settings once and answers with plain data: for streams of pages. */
export function createLinter(settings?: Settings): (page: Page) => Result {
  const selection = resolveSettings(rules, settings)
  return (page) => {
    const document = pageDocument(page, settings?.format)
    return resultOf(document, run(document, selection))
  }
}

/** @param format of pages that do not name theirs */
export function pageDocument(page: Page, format: Settings['format']): Document {
  return new Document(page.text, {...page, format: page.format ?? format})
}

export function resultOf(document: Document, hits: readonly Hit[]): Result {
  return {...judge(document, hits), messages: messagesOf(document, hits)}
}

export function fileOf(input: Page | VFile | string): VFile {
  if (typeof input !== 'string' && isFile(input)) return input
  // Browsers have no working directory.
  const cwd = globalThis.process?.cwd() ?? '/'
  if (typeof input === 'string') return new VFile({value: input, cwd})
  const {text, url, title, format} = input
  return new VFile({value: text, cwd, data: {scrapelint: {facts: {url, title, format}}}})
}

/** As unified has it: a file of any version of vfile is one. */
function isFile(input: Page | VFile): input is VFile {
  return 'message' in input && 'messages' in input
}
