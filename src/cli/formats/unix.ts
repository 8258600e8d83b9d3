import type {Format} from './format.ts'
import {printable} from './printable.ts'

/** One line a finding, as Vim, Emacs and problem matchers read it: `path:line:column: severity: message [rule]`. */
export function createFormat(): Format {
  return {
    file: ({path, messages}) =>
      messages
        .map(
          ({line, column, severity, message, ruleId}) =>
            `${printable(path)}:${line}:${column}: ${severity}: ${printable(message)} [${printable(ruleId)}]\n`
        )
        .join(''),
    failure: ({path, error}) => `${printable(path)}:1:1: error: ${printable(error)} [unreadable]\n`
  }
}
