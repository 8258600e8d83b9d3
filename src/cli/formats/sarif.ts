import {rules} from '../../../rules/index.ts'
import type {Message} from '../../report.ts'
import {createFingerprints} from './fingerprint.ts'
import type {FileReport, Failure, Format, FormatContext} from './format.ts'
import {uriOf} from './uri.ts'
import {createItems, serialize} from './serialize.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** SARIF 2.1.0, for GitHub code scanning and its like; a result a line. */
export function createFormat({version}: FormatContext): Format {
  const failures: Failure[] = []
  const item = createItems()
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${serialize(
        driver(version)
      )}},"columnKind":"utf16CodeUnits","results":[`,
    file(report) {
      const fingerprintOf = createFingerprints(report)
      return report.messages.map((message) => item(resultOf(report, message, fingerprintOf(message)))).join('')
    },
    failure(failure) {
      failures.push(failure)
      return ''
    },
    end: () => `\n],"invocations":[${serialize(invocation(failures))}]}]}\n`
  }
}

function driver(version: string): object {
  return {
    name: 'scrapelint',
    version,
    semanticVersion: version,
    rules: rules.map(({name, summary, why, severity, family}) => ({
      id: name,
      shortDescription: {text: `Finds ${summary}.`},
      fullDescription: {text: why},
      help: {text: why},
      defaultConfiguration: {level: levels[severity === 'warn' ? 'warning' : severity]},
      properties: {tags: [family]}
    }))
  }
}

function resultOf({path}: FileReport, message: Message, fingerprint: string): object {
  const ruleIndex = rules.findIndex(({name}) => name === message.ruleId)
  return {
    ruleId: message.ruleId,
    ...(ruleIndex >= 0 && {ruleIndex}),
    level: levels[message.severity],
    message: {text: message.message.toWellFormed()},
    locations: [locationOf(path, message)],
    partialFingerprints: {'scrapelint/v1': fingerprint},
    ...fixesOf(path, message)
  }
}

function locationOf(path: string, message: Message): object {
  return {physicalLocation: {artifactLocation: {uri: uriOf(path)}, region: regionOf(message)}}
}

function regionOf({line, column, endLine, endColumn, start, end}: Message): object {
  return {startLine: line, startColumn: column, endLine, endColumn, charOffset: start, charLength: end - start}
}

function fixesOf(path: string, message: Message): object {
  const {fix, expected} = message
  const [text] = expected
  if (!fix || text === undefined) return {}
  const replacement = {deletedRegion: regionOf(message), insertedContent: {text: text.toWellFormed()}}
  const description = {text: fix === 'removal' ? 'Remove it' : 'Repair it'}
  return {
    fixes: [{description, artifactChanges: [{artifactLocation: {uri: uriOf(path)}, replacements: [replacement]}]}]
  }
}

function invocation(failures: readonly Failure[]): object {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({path, error}) => ({
      level: 'error',
      message: {text: error.toWellFormed()},
      locations: [{physicalLocation: {artifactLocation: {uri: uriOf(path)}}}]
    }))
  }
}
