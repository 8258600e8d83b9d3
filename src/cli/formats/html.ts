import type {Totals} from '../totals.ts'
import type {Failure, FileReport, Format, FormatContext} from './format.ts'
import {renderDocument, renderRow} from './html-document.ts'
import {renderPage} from './html-page.ts'

/** How many documents are shown with their text; of more, a page would be read by nobody. */
const mostTexts = 200

interface Entry {
  readonly score: number
  readonly serious: number
  readonly path: string
  readonly row: string
  /** Empty when there are worse ones enough. */
  readonly document: string
}

/** One page that is read in a browser and needs nothing else: worst documents first, findings marked in their text. */
export function createFormat({version}: FormatContext): Format {
  let entries: Entry[] = []
  const failures: Failure[] = []
  return {
    file(report) {
      entries.push(entryOf(report, entries.length))
      if (entries.length % mostTexts === 0) entries = worstFirst(entries)
      return ''
    },
    failure(failure) {
      failures.push(failure)
      return ''
    },
    end: (totals: Totals) => renderPage(worstFirst(entries), failures, totals, version)
  }
}

function entryOf(report: FileReport, index: number): Entry {
  const serious = report.messages.filter(({severity}) => severity !== 'info').length
  const anchor = `document-${index + 1}`
  const document = report.messages.length > 0 ? renderDocument(report, anchor) : ''
  return {
    score: report.score,
    serious,
    path: report.path,
    row: renderRow(report, document === '' ? '' : anchor),
    document
  }
}

function worstFirst(entries: readonly Entry[]): Entry[] {
  return entries
    .toSorted(
      (left, right) => left.score - right.score || right.serious - left.serious || (left.path < right.path ? -1 : 1)
    )
    .map((entry, index) => (index < mostTexts ? entry : {...entry, document: ''}))
}
