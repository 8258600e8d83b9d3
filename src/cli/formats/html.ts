import type {Totals} from '../totals.ts'
import type {Failure, FileReport, Format, FormatContext} from './format.ts'
import {renderDocument, rowOf} from './html-document.ts'
import {renderPage, type Entry} from './html-page.ts'

/** How many documents are shown with their text; of more, a page would be read by nobody. */
const mostTexts = 200

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
  const document = report.messages.length > 0 ? {anchor, html: renderDocument(report, anchor)} : undefined
  return {serious, row: rowOf(report), document}
}

function worstFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(byBadness).map(({row, serious, document}, index) => ({
    row,
    serious,
    document: index < mostTexts ? document : undefined
  }))
}

function byBadness(left: Entry, right: Entry): number {
  return left.row.score - right.row.score || right.serious - left.serious || (left.row.path < right.row.path ? -1 : 1)
}
