import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {sumUp} from '../totals.ts'
import {diffOf} from './diff.ts'
import type {FileReport, Format, FormatContext} from './format.ts'
import {printable} from './printable.ts'

/** For people: what fixes would change, vfile-reporter's table of each file with findings, then what they come to. */
export function createFormat({color, verbose}: FormatContext): Format {
  return {
    async file(report) {
      const diff = report.before === undefined ? '' : await describeFixes(report, report.before)
      if (report.messages.length === 0) return diff
      const table = reporter([toFile(report)], {color, verbose})
      // The reporter's own totals come after the last empty line; ours are about all files.
      const end = table.lastIndexOf('\n\n')
      return `${diff}${end > 0 && report.messages.some(({severity}) => severity !== 'info') ? table.slice(0, end) : table}\n\n`
    },
    end: (totals) => sumUp(totals, color)
  }
}

async function describeFixes({path, text}: FileReport, before: string): Promise<string> {
  return `${await diffOf(path, before, text)}\n`
}

function toFile({path, messages}: FileReport): VFile {
  const file = new VFile({path: printable(path)})
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  for (const {line, column, endLine, endColumn, ruleId, severity, message, note} of messages) {
    const place = {start: {line, column}, end: {line: endLine, column: endColumn}}
    const added = file.message(printable(message), {place, ruleId: printable(ruleId), source: 'scrapelint'})
    added.fatal = severity === 'info' ? undefined : severity === 'error'
    added.note = printable(note)
  }
  Error.stackTraceLimit = stackTraceLimit
  return file
}
