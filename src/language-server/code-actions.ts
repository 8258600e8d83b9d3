import {CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit} from 'vscode-languageserver/node.js'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {editOf} from '../edit.ts'
import type {Message} from '../report.ts'
import {isRecord} from '../settings.ts'
import type {Analysis} from './analyses.ts'
import type {Abilities} from './client.ts'
import {diagnosticOf, isOwn} from './diagnostics.ts'
import {editsToFix, fixablesOf, workspaceEdit, type Extent} from './fix-edits.ts'
import {pathOf} from './project.ts'

/** Everything: damage is repaired, and what is not the page's content is taken away. */
const fixAll = 'source.fixAll.scrapelint'
/** Only what is safe. A client that asks every linter for `source.fixAll`, such as on save, gets this one. */
const repairAll = 'source.fixAll.scrapelint.repair'

/** The command that turns a rule off for a file; its arguments are the document's URI and the rule's name. */
export const turnOffCommand = 'scrapelint.turnOff'

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAll, repairAll]

/** A document as it stands, and who edits it. */
export interface Situation {
  readonly document: TextDocument
  readonly analysis: Analysis
  readonly abilities: Abilities
}

/** What can be done about the messages in a range, and about all of the document. */
export function codeActionsFor(situation: Situation, {range, context: {only}}: CodeActionParams): CodeAction[] {
  const actions: CodeAction[] = []
  if (isWanted(CodeActionKind.QuickFix, only)) {
    const here = messagesIn(situation, range)
    actions.push(...here.flatMap((message) => fixesOf(situation, message)))
    for (const ruleId of new Set(here.map((message) => message.ruleId)))
      actions.push(...ruleFix(situation, ruleId), ...turnOffAction(situation, ruleId))
  }
  for (const kind of sourceKinds(only)) actions.push(...wholeFix(situation, kind))
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

function messagesIn({document, analysis}: Situation, range: CodeActionParams['range']): readonly Message[] {
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  return analysis.messages.filter((message) => message.start <= end && start <= message.end)
}

/** One action a replacement that the message names. */
function fixesOf({document, analysis, abilities}: Situation, message: Message): readonly CodeAction[] {
  const {expected, fix} = message
  const isPreferred = expected.length === 1
  return expected.flatMap((replacement) => {
    const edit = editOf(analysis.source, {...message, expected: replacement, fix: fix ?? 'repair'})
    if (!edit) return []
    return {
      title: titleOf(message, replacement),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(document, message)],
      isPreferred,
      edit: workspaceEdit(document, [edit], abilities)
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

function ruleFix(situation: Situation, rule: string): readonly CodeAction[] {
  const extent = {unsafe: true, rule}
  if (fixablesOf(situation.analysis, extent).length < 2) return []
  return [withEdit(situation, {title: `Fix all of ${rule}`, kind: CodeActionKind.QuickFix}, extent)]
}

/** Only for files: settings name them by their paths, and no rules but ours. */
function turnOffAction({document: {uri}}: Situation, ruleId: string): readonly CodeAction[] {
  if (pathOf(uri) === undefined || !isOwn(ruleId)) return []
  const title = `Turn off ${ruleId} for this file`
  return [{title, kind: CodeActionKind.QuickFix, command: {title, command: turnOffCommand, arguments: [uri, ruleId]}}]
}

function wholeFix(situation: Situation, kind: string): readonly CodeAction[] {
  const extent = {unsafe: kind === fixAll}
  if (fixablesOf(situation.analysis, extent).length === 0) return []
  const title = extent.unsafe ? 'Fix all: repair damage, remove what is not content' : 'Fix all: repair damage only'
  return [withEdit(situation, {title, kind}, extent)]
}

/** To mend a text takes several analyses of it: too many for each move of a cursor, if the client can ask later. */
function withEdit(situation: Situation, action: CodeAction, extent: Extent): CodeAction {
  return situation.abilities.resolvesEdits
    ? {...action, data: {uri: situation.document.uri, ...extent}}
    : {...action, edit: editToFix(situation, extent)}
}

/** Makes the fixes of the document as it stands. */
export function editToFix({document, analysis, abilities}: Situation, extent: Extent): WorkspaceEdit {
  return workspaceEdit(document, editsToFix(analysis, extent), abilities)
}

/** What an action without an edit is to become when it is chosen: fixes of a document, to some extent. */
export function readChoice({data}: CodeAction): {readonly uri: string; readonly extent: Extent} | undefined {
  const choice: unknown = data
  if (!isRecord(choice)) return undefined
  const {uri, unsafe, rule} = choice
  if (typeof uri !== 'string') return undefined
  return {uri, extent: {unsafe: unsafe === true, ...(typeof rule === 'string' && {rule})}}
}
