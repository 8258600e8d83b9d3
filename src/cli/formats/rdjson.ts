import type {Message} from '../../report.ts'
import type {FileReport, Format} from './format.ts'
import {createItems} from './serialize.ts'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

/** Reviewdog's diagnostic format; its columns count bytes of UTF-8. */
export function createFormat(): Format {
  const item = createItems()
  return {
    begin: () => '{"source":{"name":"scrapelint"},"diagnostics":[',
    file: (report) => report.messages.map((message) => item(diagnosticOf(report, message))).join(''),
    failure: ({path, error}) =>
      item({
        message: error.toWellFormed(),
        location: {path: path.toWellFormed()},
        severity: 'ERROR',
        code: {value: 'unreadable'}
      }),
    end: () => '\n]}\n'
  }
}

function diagnosticOf({path, text}: FileReport, message: Message): object {
  const {line, column, endLine, endColumn, start, end, fix, expected} = message
  const range = {
    start: {line, column: byteColumn(text, start, column)},
    end: {line: endLine, column: byteColumn(text, end, endColumn)}
  }
  const [replacement] = expected
  return {
    message: message.message.toWellFormed(),
    location: {path: path.toWellFormed(), range},
    severity: severities[message.severity],
    code: {value: message.ruleId},
    ...(fix && replacement !== undefined && {suggestions: [{range, text: replacement.toWellFormed()}]})
  }
}

/** @param column in UTF-16 code units, from 1, of the offset */
function byteColumn(text: string, offset: number, column: number): number {
  return Buffer.byteLength(text.slice(offset - column + 1, offset)) + 1
}
