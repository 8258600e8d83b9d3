import {parts} from '../parts/at-once.ts'
import {decodeBytes} from './bytes.ts'

/** A stretch that was escaped for something else to read, and what it says. */
export interface Escape {
  readonly start: number
  readonly end: number
  readonly kind: 'backslash escape' | 'HTML entity' | 'percent-encoding' | 'quoted-printable'
  readonly decoded: string
}

/** Whether an offset lies in a web address, where escapes are at home. */
export function isInAddress(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 300), offset)
  return /(?:\w:\/\/|www\.|\?[\w.-]+=)\S*$/.test(before)
}

const entity = /&(?:amp;)*(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** Entities of plain text without their semicolon; `&copy=2` and `&region` are parts of addresses. */
const bareEntity =
  /&(?:amp;)*(?:#\d{2,5}|#x[\da-f]{2,5}|nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[nm]dash|hellip|bull|middot|copy|reg|trade|euro|pound|deg|[aeiou](?:acute|grave|circ|uml)|[ano]tilde|ccedil|szlig)(?![\w=;])/gi

export function* findEntities(text: string): Generator<Escape> {
  if (!text.includes('&')) return
  for (const {0: match, index: start} of text.matchAll(entity)) {
    const decoded = decodeEntities(match)
    if (decoded !== match) yield {start, end: start + match.length, kind: 'HTML entity', decoded}
  }
  for (const {0: match, index: start} of text.matchAll(bareEntity)) {
    if (isInAddress(text, start)) continue
    yield {start, end: start + match.length, kind: 'HTML entity', decoded: decodeEntities(`${match};`)}
  }
}

/** Escaping an escape is common, so it is undone as often as it was done. */
function decodeEntities(escaped: string): string {
  const decode = parts.entityDecoder()
  let current = escaped
  for (let next = decode(current); next !== current; next = decode(current)) current = next
  return current
}

/** `\u2019`, `\\u2019`, `\u{2019}`, `\xe2\x80\x99`, `%u2019`; runs of them, since bytes and surrogates come in groups. */
const codeUnits = /(?:\\{1,2}(?:u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2})|%u[\da-f]{4})+/gi

/** `u201c` and `u00e9` that lost their backslash: in “strike. u201cManagers”, “cafu00e9s”, but not in an identifier. */
const bareCodeUnit = /(?<![\dA-Z_\\%&#+/=-])u(?:201[\da-f]|2026|(?<=[a-z]u)00[a-f][\da-f](?=[a-z\s.,;:!?]|$))(?![\d_])/g

export function* findCodeUnits(text: string): Generator<Escape> {
  if (text.includes('\\') || text.includes('%u')) {
    for (const {0: match, index: start} of text.matchAll(codeUnits)) {
      const decoded = decodeCodeUnits(match)
      if (decoded !== undefined) yield {start, end: start + match.length, kind: 'backslash escape', decoded}
    }
  }
  if (!/u[02]0/.test(text)) return
  for (const {0: match, index: start} of text.matchAll(bareCodeUnit)) {
    if (isInAddress(text, start)) continue
    const decoded = String.fromCharCode(Number.parseInt(match.slice(1), 16))
    yield {start, end: start + match.length, kind: 'backslash escape', decoded}
  }
}

function decodeCodeUnits(escaped: string): string | undefined {
  const codes = [...escaped.matchAll(/[ux]\{?([\da-f]+)/gi)].map(([, digits = '']) => Number.parseInt(digits, 16))
  if (/x/i.test(escaped) && !/u/i.test(escaped)) return decodeBytes(codes)
  if (codes.some((code) => code > 0x10_ff_ff)) return undefined
  return codes.map((code) => String.fromCodePoint(code)).join('')
}

/** Quotation marks and line breaks of a string that nobody parsed; not LaTeX's `\"o`, nor a path as `C:\new`. */
const stringEscape =
  /\\{1,3}"(?<!\p{L}\\{1,3}"(?=\p{L}))|\\{1,3}'(?=(?:[st]|re|ve|ll|d|m)?(?!\p{L}))|(?:\\r)?\\n(?:(?:\\r)?\\n)+|(?<=[.!?…”"’)] ?)(?:\\r)?\\n(?=[\s\p{Lu}“"]|$)/gu

/** In `fixes = Fixes: %h (\"%s\")` the escapes are what whoever copies the line needs. */
function isInSetting(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestSetting), offset)
  return setting.test(before.slice(before.lastIndexOf('\n') + 1)) && before.includes('\n')
}

const setting = /^[ \t]{0,40}[\w.-]{1,40} ?= ?\S/
/** In UTF-16 code units. */
const longestSetting = 100

export function* findStringEscapes(text: string): Generator<Escape> {
  if (!text.includes('\\')) return
  const matches = [...text.matchAll(stringEscape)].filter(({index}) => !isInSetting(text, index))
  // One alone may be a slip of the pen; an unparsed string has its quotation marks in pairs.
  if (matches.length < 2 && !/\\n\\|\p{L}\\'\p{L}/u.test(text)) return
  for (const {0: match, index: start} of matches) {
    const decoded = match
      .replace(/\\{1,3}r/g, '')
      .replace(/\\{1,3}n/g, '\n')
      .replace(/\\{1,3}(?=["'])/g, '')
    yield {start, end: start + match.length, kind: 'backslash escape', decoded}
  }
}
