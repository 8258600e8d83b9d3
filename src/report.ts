import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {FixClass, Related} from './declaration.ts'
import {Document, type Facts} from './document/document.ts'
import type {Hit} from './run.ts'
import type {Outcome} from './verdict.ts'

/** What scrapelint keeps with a file. */
export interface ScrapelintData extends Partial<Outcome> {
  readonly facts?: Facts
  readonly document?: Document
}

declare module 'vfile' {
  interface DataMap {
    scrapelint: ScrapelintData
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** What a fix of this message does. */
    fix?: FixClass | undefined
    related?: readonly Related[] | undefined
  }
}

/** A finding as plain data, with offsets into the source in UTF-16 code units, lines and columns from 1. */
export interface Message {
  readonly ruleId: string
  readonly severity: 'error' | 'info' | 'warning'
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  readonly actual: string
  /** Replacements: one is a fix, several are suggestions, `['']` removes. */
  readonly expected: readonly string[]
  readonly note: string
  readonly fix?: FixClass
  readonly related?: readonly Related[]
}

/** A rule reports at most so many findings a document, then one that says how many more. */
const most = 100

export function messagesOf(document: Document, hits: readonly Hit[]): readonly Message[] {
  const counts = new Map<string, number>()
  for (const {rule} of hits) counts.set(rule.name, (counts.get(rule.name) ?? 0) + 1)
  const reported = new Map<string, number>()
  const messages: Message[] = []
  for (const hit of hits) {
    const {name} = hit.rule
    const number = (reported.get(name) ?? 0) + 1
    reported.set(name, number)
    if (number <= most) messages.push(messageOf(document, hit))
    else if (number === most + 1) messages.push(remainder(document, hit, (counts.get(name) ?? 0) - most))
  }
  return messages
}

function messageOf(document: Document, {rule, severity, finding}: Hit): Message {
  const {expected = [], fix, related} = finding
  const {start, end} = document.view.place(finding.start, finding.end, fix)
  return {
    ruleId: rule.name,
    severity: severity === 'warn' ? 'warning' : severity,
    start: start.offset,
    end: end.offset,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: finding.message,
    actual: document.source.slice(start.offset, end.offset),
    expected: typeof expected === 'string' ? [expected] : expected,
    note: finding.note ?? rule.why,
    ...(fix && {fix}),
    ...(related && {
      related: related.map((place) => ({...place, ...document.view.sourceRange(place.start, place.end)}))
    })
  }
}

/** The finding that stands for all that come after the last one reported. */
function remainder(document: Document, {rule, severity, finding}: Hit, count: number): Message {
  const {start, end} = finding
  const message = `Unexpected ${count} more of the same defect from here on, mend the first ${most} and lint again`
  return messageOf(document, {rule, severity, finding: {start, end, message}})
}

/** How the text of a file is written, by its name. */
export function formatOf(name: string): 'markdown' | 'text' {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(name) ? 'markdown' : 'text'
}

/**
 * The Document of a file: made once, and shared by all rules that run on the file.
 *
 * @param given how the text is written unless the file's facts say otherwise; by default its name says it
 */
export function documentOf(file: VFile, given?: Facts['format']): Document {
  const source = String(file)
  const kept = file.data.scrapelint
  if (kept?.document?.source === source) return kept.document
  const facts: Facts = {...kept?.facts}
  const format = facts.format ?? given ?? formatOf(file.path ?? '')
  const document = new Document(source, {...facts, format})
  file.data.scrapelint = {...kept, document}
  return document
}

/** Writes findings to a file, as vfile messages. */
export function report(file: VFile, document: Document, hits: readonly Hit[]): void {
  // Nobody reads the stack trace that each message would capture, and it takes most of the time.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    for (const message of messagesOf(document, hits)) addMessage(file, message)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function addMessage(file: VFile, message: Message): VFileMessage {
  const {line, column, endLine, endColumn, start, end} = message
  const place = {start: {line, column, offset: start}, end: {line: endLine, column: endColumn, offset: end}}
  const added = file.message(message.message, {place, ruleId: message.ruleId, source: 'scrapelint'})
  added.fatal = message.severity === 'info' ? undefined : message.severity === 'error'
  return Object.assign(added, {
    actual: message.actual,
    expected: [...message.expected],
    note: message.note,
    fix: message.fix,
    related: message.related
  })
}
