import type {Page, Result} from '../../lint.ts'
import type {Fixed} from '../../fix.ts'
import {isRecord} from '../../settings.ts'
import type {Verdict} from '../../verdict.ts'
import {safeJson, serialize} from '../formats/serialize.ts'
import {membersOf, type Member} from './members.ts'

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

/** Lints the page of a record; other plugins take their time. */
export type LintRecord = (page: Page) => Fixed | Result | Promise<Fixed | Result>

/** @returns what to write for a line of the input, or nothing for an empty line */
export async function answerLine(
  bytes: Uint8Array,
  number: number,
  options: RecordOptions,
  lint: LintRecord
): Promise<Answer | undefined> {
  let line: string
  let record: unknown
  try {
    line = decoder.decode(bytes).trim()
    if (line === '') return undefined
    record = JSON.parse(line)
  } catch (error) {
    return failure(number, error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'is not UTF-8')
  }
  if (!isRecord(record)) return failure(number, 'expected an object')
  const given = {line, id: record[options.fields.id]}
  const refuse = (error: string): Answer => ({
    line: lineOf(given, options, {record: number, error}),
    verdict: undefined
  })
  const page = pageOf(record, options.fields)
  if (typeof page === 'string') return refuse(page)
  try {
    return answer(given, options, await lint(page))
  } catch (error) {
    return refuse(String(error))
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

/** The text of a record, and its id as it was parsed. */
interface Given {
  readonly line: string
  readonly id: unknown
}

function answer(given: Given, options: RecordOptions, linted: Fixed | Result): Answer {
  const {verdict, score, messages} = linted
  const line =
    'edits' in linted
      ? lineOf(given, options, {verdict, score, edits: linted.edits, messages}, linted.text)
      : lineOf(given, options, {verdict, score, messages})
  return {line, verdict}
}

function lineOf(given: Given, {fields, passThrough}: RecordOptions, result: object, mended?: string): string {
  if (!passThrough) return `{${idOf(given, fields.id)}${serialize({...result, text: mended}).slice(1)}\n`
  const members = membersOf(given.line)
    .filter(({key}) => key !== 'scrapelint')
    .map((member) => memberText(given.line, member, member.key === fields.text ? mended : undefined))
  return `{${[...members, `"scrapelint":${serialize(result)}`].join(',')}}\n`
}

/** A member just as it came, or with another text. */
function memberText(line: string, {start, value, end}: Member, text: string | undefined): string {
  return text === undefined ? safeJson(line.slice(start, end)) : line.slice(start, value) + serialize(text)
}

function idOf({line, id}: Given, field: string): string {
  if (id === undefined) return ''
  // An id of twenty digits is no number that JavaScript has.
  const isExact = typeof id !== 'number' || Number.isSafeInteger(id)
  const member = isExact ? undefined : membersOf(line).findLast(({key}) => key === field)
  return `"id":${member ? line.slice(member.value, member.end).trim() : serialize(id)},`
}

/** A line that says what was wrong with a line of the input. */
export function failure(number: number, error: string): Answer {
  return {line: `${serialize({record: number, error})}\n`, verdict: undefined}
}
