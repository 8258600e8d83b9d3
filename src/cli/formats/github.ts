import type {Format} from './format.ts'
import {printable} from './printable.ts'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** Workflow commands, from which GitHub Actions makes annotations beside the lines of a pull request. */
export function createFormat(): Format {
  return {
    file: ({path, messages}) =>
      messages
        .map(({severity, line, column, endLine, endColumn, ruleId, message}) => {
          const place = {file: path, line, endLine, col: column, endColumn, title: `scrapelint ${ruleId}`}
          return command(commands[severity], place, message)
        })
        .join(''),
    failure: ({path, error}) => command('error', {file: path, title: 'scrapelint'}, error)
  }
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
