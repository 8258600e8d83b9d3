import type {Hover, Position} from 'vscode-languageserver/node.js'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Message} from '../report.ts'
import {isOwn, rangeOf} from './diagnostics.ts'

/** What is wrong at a position, and why that matters, as Markdown. */
export function hoverAt(
  document: TextDocument,
  messages: readonly Message[],
  position: Position,
  homepage?: string
): Hover | null {
  const offset = document.offsetAt(position)
  const here = messages.filter(({start, end}) => start <= offset && offset <= end)
  const [first] = here
  if (!first) return null
  return {
    contents: {kind: 'markdown', value: here.map((message) => explain(message, homepage)).join('\n\n---\n\n')},
    range: rangeOf(first)
  }
}

function explain({ruleId, message, note}: Message, homepage?: string): string {
  const name = homepage !== undefined && isOwn(ruleId) ? `[**${ruleId}**](${homepage}#${ruleId})` : `**${ruleId}**`
  return `${name}: ${escapeMarkdown(message)}\n\n${escapeMarkdown(note)}`
}

/** Scraped text stands in messages, and must not become links or images in a tooltip. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-!|~&]/g, '\\$&')
}
