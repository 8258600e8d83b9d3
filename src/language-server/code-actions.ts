import {CodeActionKind, type CodeAction, type CodeActionParams, type TextEdit} from 'vscode-languageserver/node.js'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {applyEdits, editOf, editsOf, type Edit} from '../edit.ts'
import type {Message} from '../report.ts'
import type {Analysis} from './analyses.ts'
import {diagnosticOf, isOwn, spanOf} from './diagnostics.ts'
import {pathOf} from './project.ts'

/** Everything: damage is repaired, and what is not the page's content is taken away. */
const fixAll = 'source.fixAll.scrapelint'
/** Only what is safe. A client that asks every linter for `source.fixAll`, such as on save, gets this one. */
const repairAll = 'source.fixAll.scrapelint.repair'

/** The command that turns a rule off for a file; its arguments are the document's URI and the rule's name. */
export const turnOffCommand = 'scrapelint.turnOff'

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAll, repairAll]

/** What can be done about the messages in a range, and about all of the document. */
export function codeActionsFor(document: TextDocument, analysis: Analysis, params: CodeActionParams): CodeAction[] {
  const {only} = params.context
  const actions: CodeAction[] = []
  if (isWanted(CodeActionKind.QuickFix, only)) {
    const here = messagesIn(document, analysis, params)
    actions.push(...here.flatMap((message) => fixesOf(document, analysis, message)))
    for (const ruleId of new Set(here.map((message) => message.ruleId)))
      actions.push(...ruleFix(document, analysis, ruleId), ...turnOffAction(document, ruleId))
  }
  for (const kind of sourceKinds(only)) actions.push(...wholeFix(document, analysis, kind))
  return actions
}

/** A kind asked for wants its sub-kinds too. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || wanted === '' || kind.startsWith(`${wanted}.`))
}

/**
 * A client that asks for one kind applies all that comes, so that it gets one: whoever names scrapelint gets everything
 * mended, and who does not, the safe repairs.
 */
function sourceKinds(only: readonly string[] | undefined): readonly string[] {
  if (only === undefined || only.includes('')) return [fixAll, repairAll]
  if (only.includes(fixAll)) return [fixAll]
  return isWanted(repairAll, only) ? [repairAll] : []
}

function messagesIn(document: TextDocument, {messages}: Analysis, {range}: CodeActionParams): readonly Message[] {
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  return messages.filter((message) => message.start <= end && start <= message.end)
}

/** One action a replacement that the message names. */
function fixesOf(document: TextDocument, {source}: Analysis, message: Message): readonly CodeAction[] {
  const {expected, fix} = message
  const isPreferred = expected.length === 1
  return expected.flatMap((replacement) => {
    const edit = editOf(source, {...message, expected: replacement, fix: fix ?? 'repair'})
    if (!edit) return []
    return {
      title: titleOf(message, replacement),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(document, message)],
      isPreferred,
      edit: changes(document, [edit])
    }
  })
}

function titleOf({actual}: Message, replacement: string): string {
  if (replacement === '') return `Remove ${quote(actual)}`
  if (actual === '') return `Insert ${quote(replacement)}`
  return `Replace ${quote(actual)} with ${quote(replacement)}`
}

/** Long enough to know it again, short enough for a menu. */
function quote(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > 40 ? `“${characters.slice(0, 39).join('')}…”` : `“${characters.join('')}”`
}

function ruleFix(document: TextDocument, {source, messages}: Analysis, ruleId: string): readonly CodeAction[] {
  const fixables = messages.filter((message) => message.ruleId === ruleId && message.fix)
  if (fixables.length < 2) return []
  const edit = changes(document, editsOf(source, fixables))
  return [{title: `Fix all ${fixables.length} of ${ruleId}`, kind: CodeActionKind.QuickFix, edit}]
}

/** Only for files: settings name them by their paths, and no rules but ours. */
function turnOffAction({uri}: TextDocument, ruleId: string): readonly CodeAction[] {
  if (pathOf(uri) === undefined || !isOwn(ruleId)) return []
  const title = `Turn off ${ruleId} for this file`
  return [{title, kind: CodeActionKind.QuickFix, command: {title, command: turnOffCommand, arguments: [uri, ruleId]}}]
}

function wholeFix(document: TextDocument, analysis: Analysis, kind: string): readonly CodeAction[] {
  const unsafe = kind === fixAll
  const fixables = analysis.messages.filter(({fix}) => fix === 'repair' || (unsafe && fix))
  if (fixables.length === 0) return []
  const title = unsafe ? 'Fix all: repair damage, remove what is not content' : 'Fix all: repair damage only'
  const edits = leastEdits(analysis.source, fixables, analysis.fixed(unsafe).text)
  return [{title, kind, edit: changes(document, edits)}]
}

/** The edits of the messages, which leave cursor and folds in place, or one when it took several passes to `fixed`. */
function leastEdits(source: string, fixables: readonly Message[], fixed: string): readonly Edit[] {
  const edits = editsOf(source, fixables)
  if (applyEdits(source, edits) === fixed) return edits
  return [changedLines(source, fixed)]
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

function changes(document: TextDocument, edits: readonly Edit[]): NonNullable<CodeAction['edit']> {
  const list: TextEdit[] = edits.map(({start, end, text}) => ({range: spanOf(document, start, end), newText: text}))
  return {changes: {[document.uri]: list}}
}
