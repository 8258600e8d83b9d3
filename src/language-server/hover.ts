import {MarkupKind, type Hover, type Position} from 'vscode-languageserver/node.js'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Message} from '../report.ts'
import {isOwn, rangeOf} from './diagnostics.ts'

/** What is wrong at a position, and why that matters. */
export function hoverAt(
  document: TextDocument,
  messages: readonly Message[],
  position: Position,
  {readsMarkdown, homepage}: {readonly readsMarkdown: boolean; readonly homepage?: string | undefined}
): Hover | null {
  const offset = document.offsetAt(position)
  const here = messages.filter(({start, end}) => start <= offset && offset <= end)
  const [first] = here
  if (!first) return null
  const range = rangeOf(first)
  if (!readsMarkdown) return {contents: {kind: MarkupKind.PlainText, value: here.map(explain).join('\n\n')}, range}
  const value = here.map((message) => explainInMarkdown(message, homepage)).join('\n\n---\n\n')
  return {contents: {kind: MarkupKind.Markdown, value}, range}
}

function explain({ruleId, message, note}: Message): string {
  return `${ruleId}: ${message}\n\n${note}`
}

function explainInMarkdown({ruleId, message, note}: Message, homepage?: string): string {
  const name = homepage !== undefined && isOwn(ruleId) ? `[**${ruleId}**](${homepage}#${ruleId})` : `**${ruleId}**`
  return `${name}: ${escapeMarkdown(message)}\n\n${escapeMarkdown(note)}`
}

/** Scraped text stands in messages, and must not become links or images in a tooltip. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-!|~&]/g, '\\$&')
}
