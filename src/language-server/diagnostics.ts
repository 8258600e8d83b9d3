import {DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Range} from 'vscode-languageserver/node.js'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {rules} from '../../rules/index.ts'
import type {Message} from '../report.ts'

const severityOf = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
} as const

const names: ReadonlySet<string> = new Set(rules.map(({name}) => name))

/** Whether a rule is one of ours, which can be looked up and turned off; a plugin of others may have found something too. */
export function isOwn(ruleId: string): boolean {
  return names.has(ruleId)
}

/** What an editor shows of a message. */
export function diagnosticOf(document: TextDocument, message: Message, homepage?: string): Diagnostic {
  const {ruleId, severity, fix, related} = message
  return {
    range: rangeOf(message),
    severity: severityOf[severity],
    source: 'scrapelint',
    code: ruleId,
    ...(homepage !== undefined && isOwn(ruleId) && {codeDescription: {href: `${homepage}#${ruleId}`}}),
    message: message.message,
    // What a fix takes away is faded, as editors do with code that nothing reaches.
    ...(fix === 'removal' && {tags: [DiagnosticTag.Unnecessary]}),
    ...(related && {
      relatedInformation: related.map(({start, end, message: text}) => ({
        location: {uri: document.uri, range: spanOf(document, start, end)},
        message: text
      }))
    })
  }
}

export function rangeOf({line, column, endLine, endColumn}: Message): Range {
  return {start: {line: line - 1, character: column - 1}, end: {line: endLine - 1, character: endColumn - 1}}
}

/** @param start offset into the source, in UTF-16 code units */
export function spanOf(document: TextDocument, start: number, end: number): Range {
  return {start: document.positionAt(start), end: document.positionAt(end)}
}
