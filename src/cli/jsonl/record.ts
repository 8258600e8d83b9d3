import type {Page, Result} from '../../lint.ts'
import type {Fixed} from '../../fix.ts'
import {isRecord} from '../../settings.ts'
import type {Verdict} from '../../verdict.ts'
import {serialize} from '../formats/serialize.ts'

/** Where in a record its parts are. */
export interface Fields {
  readonly text: string
  readonly id: string
  readonly url: string
  readonly title: string
}

export interface RecordOptions {
  readonly fields: Fields
  /** Whether the whole record comes back, with the result under the key `scrapelint`. */
  readonly passThrough: boolean
}

/** What comes of one line: a line, and the verdict on its record unless it was none. */
export interface Answer {
  readonly line: string
  readonly verdict: Verdict | undefined
}

/** @returns what to write for a line of the input, or nothing for an empty line */
export function answerLine(
  bytes: Uint8Array,
  number: number,
  options: RecordOptions,
  lint: (page: Page) => Fixed | Result
): Answer | undefined {
  let record: unknown
  try {
    const line = decoder.decode(bytes).trim()
    if (line === '') return undefined
    record = JSON.parse(line)
  } catch (error) {
    return failure(number, error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'is not UTF-8')
  }
  if (!isRecord(record)) return failure(number, 'expected an object')
  const page = pageOf(record, options.fields)
  if (typeof page === 'string') return failure(number, page)
  try {
    return answer(record, options, lint(page))
  } catch (error) {
    return failure(number, String(error))
  }
}

/** Replacing what it cannot read would hide the damage. */
const decoder = new TextDecoder('utf-8', {fatal: true})

/** The page in a record, or what is wrong with it. */
function pageOf(record: Record<string, unknown>, fields: Fields): Page | string {
  const {[fields.text]: text, [fields.url]: url, [fields.title]: title} = record
  if (typeof text !== 'string') return `expected a string ${JSON.stringify(fields.text)}, found ${kindOf(text)}`
  return {text, url: stringOr(url), title: stringOr(title)}
}

/** Pages without an address or a title often have `null` there. */
function stringOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'none'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `${/^[aeiou]/.test(typeof value) ? 'an' : 'a'} ${typeof value}`
}

function answer(record: Record<string, unknown>, {fields, passThrough}: RecordOptions, linted: Fixed | Result): Answer {
  const {verdict, score, messages} = linted
  const fixed = 'edits' in linted ? linted : undefined
  const result = {verdict, score, ...(fixed && {edits: fixed.edits}), messages}
  const whole = passThrough
    ? {...record, ...(fixed && {[fields.text]: fixed.text}), scrapelint: result}
    : {id: record[fields.id], ...result, ...(fixed && {text: fixed.text})}
  return {line: `${serialize(whole)}\n`, verdict}
}

/** A line that says what was wrong with a line of the input. */
export function failure(number: number, error: string): Answer {
  return {line: `${serialize({record: number, error})}\n`, verdict: undefined}
}
