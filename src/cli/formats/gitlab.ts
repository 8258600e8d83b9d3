import type {Issue} from 'codeclimate-types'
import {createFingerprints} from './fingerprint.ts'
import type {Format} from './format.ts'
import {createItems} from './serialize.ts'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** GitLab's Code Quality report: a list of Code Climate's issues. */
export function createFormat(): Format {
  const issue = createItems()
  return {
    begin: () => '[',
    file(report) {
      const fingerprintOf = createFingerprints(report)
      return report.messages
        .map((message) =>
          issue({
            type: 'issue',
            check_name: message.ruleId,
            description: message.message.toWellFormed(),
            content: {body: message.note.toWellFormed()},
            categories: ['Style'],
            severity: severities[message.severity],
            fingerprint: fingerprintOf(message),
            location: {path: report.path.toWellFormed(), lines: {begin: message.line, end: message.endLine}}
          } satisfies Issue)
        )
        .join('')
    },
    failure: ({path, error}) =>
      issue({
        type: 'issue',
        check_name: 'unreadable',
        description: error.toWellFormed(),
        categories: ['Bug Risk'],
        severity: 'critical',
        fingerprint: `unreadable ${path.toWellFormed()}`,
        location: {path: path.toWellFormed(), lines: {begin: 1, end: 1}}
      } satisfies Issue),
    end: () => '\n]\n'
  }
}
