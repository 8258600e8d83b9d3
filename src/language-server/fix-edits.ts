import type {TextEdit, WorkspaceEdit} from 'vscode-languageserver/node.js'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {applyEdits, editsOf, type Edit} from '../edit.ts'
import type {Message} from '../report.ts'
import type {Analysis} from './analyses.ts'
import type {Abilities} from './client.ts'
import {spanOf} from './diagnostics.ts'

/** Which fixes to make: those of one rule or of all, the safe ones or all of them. */
export interface Extent {
  readonly unsafe: boolean
  readonly rule?: string | undefined
}

/** The messages whose fixes an extent takes in. */
export function fixablesOf({messages}: Analysis, {unsafe, rule}: Extent): readonly Message[] {
  return messages.filter(
    ({fix, ruleId}) => (fix === 'repair' || (unsafe && fix)) && (rule === undefined || rule === ruleId)
  )
}

/** The edits of the messages, which leave cursor and folds in place, or one where they were not enough. */
export function editsToFix(analysis: Analysis, extent: Extent): readonly Edit[] {
  const {source} = analysis
  const edits = editsOf(source, fixablesOf(analysis, extent))
  const {text} = analysis.fixed(extent.unsafe, extent.rule)
  return applyEdits(source, edits) === text ? edits : [changedLines(source, text)]
}

/** The one edit from the first line that differs to the last: whole lines, so that it splits no `\r\n` and no character. */
function changedLines(source: string, fixed: string): Edit {
  let start = 0
  while (start < source.length && source[start] === fixed[start]) start++
  start = source.lastIndexOf('\n', start - 1) + 1
  let end = 0
  const most = Math.min(source.length, fixed.length) - start
  while (end < most && source.at(-1 - end) === fixed.at(-1 - end)) end++
  const newline = source.indexOf('\n', source.length - end)
  const tail = newline === -1 ? 0 : source.length - newline - 1
  return {start, end: source.length - tail, text: fixed.slice(start, fixed.length - tail)}
}

/** For this version of the document only, if the client looks at that. */
export function workspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  {checksVersions}: Abilities
): WorkspaceEdit {
  const {uri, version} = document
  const list: TextEdit[] = edits.map(({start, end, text}) => ({range: spanOf(document, start, end), newText: text}))
  return checksVersions ? {documentChanges: [{textDocument: {uri, version}, edits: list}]} : {changes: {[uri]: list}}
}
