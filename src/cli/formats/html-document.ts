import {rules} from '../../../rules/index.ts'
import type {Message} from '../../report.ts'
import {plural} from '../totals.ts'
import type {FileReport} from './format.ts'
import {printable} from './printable.ts'
import {escapeXml, tag} from './xml.ts'

const familyOf = new Map<string, string>(rules.map(({name, family}) => [name, family]))

/** The class that colours a finding: by its rule's family. */
function colorOf({ruleId}: Message): string {
  return `family-${familyOf.get(ruleId) ?? 'other'}`
}

/** What the table of documents says of one. */
export interface Row {
  readonly path: string
  readonly verdict: string
  readonly score: number
  readonly findings: number
  readonly bar: string
}

export function rowOf(report: FileReport): Row {
  const {path, verdict, score, messages} = report
  return {path, verdict, score, findings: messages.length, bar: renderBar(report)}
}

/** @param anchor of the document, where it is shown with its text */
export function renderRow({path, verdict, score, findings, bar}: Row, anchor: string | undefined): string {
  const name = visible(path)
  const link = anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`
  return `<tr><td class="path">${link}</td><td><span class="verdict ${verdict}">${verdict}</span></td><td class="bar">${bar}</td><td class="number">${(100 * score).toFixed(1)} %</td><td class="number">${findings}</td></tr>\n`
}

/** What of a text is content and what is not, from its start to its end. */
function renderBar({text, messages}: FileReport): string {
  const rectangles = messages
    .filter(({severity}) => severity !== 'info')
    .map(
      (message) =>
        `<${tag('rect', {x: message.start, width: Math.max(1, message.end - message.start), height: 1, class: colorOf(message)})}/>`
    )
  return `<${tag('svg', {viewBox: `0 0 ${Math.max(1, text.length)} 1`, preserveAspectRatio: 'none', role: 'img', 'aria-label': 'what is content and what is not'})}>${rectangles.join('')}</svg>`
}

/** A document: its bar, its findings, and its text with the findings marked in place. */
export function renderDocument(report: FileReport, anchor: string): string {
  const {path, verdict, score, text, messages} = report
  const items = messages.map((message, index) => renderItem(message, `${anchor}-${index + 1}`))
  return `<details class="document" id="${anchor}" open>
<summary><span class="path">${visible(path)}</span> <span class="verdict ${verdict}">${verdict}</span> ${(100 * score).toFixed(1)} % content, ${plural(messages.length, 'finding')}</summary>
<div class="bar">${renderBar(report)}</div>
<ol class="findings">
${items.join('\n')}
</ol>
<div class="text" dir="auto">${renderText(text, messages, anchor)}</div>
</details>
`
}

function renderItem(message: Message, anchor: string): string {
  const {ruleId, severity, line, column, note} = message
  return `<li data-rule="${escapeXml(printable(ruleId))}"><a href="#${anchor}">${line}:${column}</a> <b class="${severity}">${severity}</b> ${visible(message.message)} <span class="rule ${colorOf(message)}" title="${escapeXml(printable(note))}">${visible(ruleId)}</span></li>`
}

/** The text, cut where findings start and end; where several overlap, the shortest colours. */
function renderText(text: string, messages: readonly Message[], anchor: string): string {
  const cuts = new Set([0, text.length])
  for (const {start, end} of messages) cuts.add(start).add(end)
  const bounds = [...cuts].toSorted((left, right) => left - right)
  const numbered = messages.map((message, index) => ({message, anchor: `${anchor}-${index + 1}`}))
  let html = ''
  let open: typeof numbered = []
  let next = 0
  for (const [index, from] of bounds.entries()) {
    open = open.filter(({message}) => message.end > from)
    for (let item = numbered[next]; item && item.message.start <= from; item = numbered[++next]) {
      if (item.message.end > from) open.push(item)
      else
        html += `<${tag('mark', {id: item.anchor, class: `point ${colorOf(item.message)}`, 'data-rule': printable(item.message.ruleId), title: printable(item.message.message)})}></mark>`
    }
    const to = bounds[index + 1]
    if (to !== undefined) html += renderPiece(text.slice(from, to), from, open)
  }
  return html
}

function renderPiece(text: string, from: number, open: readonly {message: Message; anchor: string}[]): string {
  const inner = open.toSorted((left, right) => length(left.message) - length(right.message))[0]
  if (!inner) return visible(text)
  const {message, anchor} = inner
  const id = message.start === from ? anchor : undefined
  const attributes = {
    id,
    class: colorOf(message),
    'data-rule': printable(message.ruleId),
    title: printable(`${message.ruleId}: ${message.message}`)
  }
  return `<${tag('mark', attributes)}>${visible(text)}</mark>`
}

function length({start, end}: Message): number {
  return end - start
}

// What nobody sees, or what would turn the line around: shown by its number instead.
const hidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text for people, in which nothing hides. */
export function visible(text: string): string {
  let html = ''
  let from = 0
  for (const {0: character, index} of text.matchAll(hidden)) {
    html += escapeText(text.slice(from, index))
    if (character !== '\r')
      html += `<span class="hidden">U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}</span>`
    from = index + character.length
  }
  return html + escapeText(text.slice(from))
}

/** Line ends and tabs are shown as they are. */
function escapeText(text: string): string {
  return text
    .split(/([\n\t])/)
    .map((part) => (part === '\n' || part === '\t' ? part : escapeXml(part)))
    .join('')
}
