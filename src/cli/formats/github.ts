import type {Message} from '../../report.ts'
import type {Format} from './format.ts'
import {printable} from './printable.ts'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** Workflow commands, from which GitHub Actions makes annotations beside the lines of a pull request. */
export function createFormat(): Format {
  return {
    file: ({path, messages}) =>
      messages
        .map((message) => command(commands[message.severity], propertiesOf(path, message), message.message))
        .join(''),
    failure: ({path, error}) => command('error', {title: 'scrapelint', file: path}, error)
  }
}

/** Columns are for one line only; the runner drops others. */
function propertiesOf(path: string, message: Message): Readonly<Record<string, number | string>> {
  const {line, endLine, column, endColumn, ruleId} = message
  const lines = {title: `scrapelint ${ruleId}`, file: path, line, endLine}
  return line === endLine ? {...lines, col: column, endColumn} : lines
}

function command(name: string, properties: Readonly<Record<string, number | string>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(text)}\n`
}

/** A text cannot begin a line, and so no command of its own. */
function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
