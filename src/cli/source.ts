import {UsageError} from './shell.ts'

/** A text, and what is needed to write it back as it was. */
export interface Source {
  readonly text: string
  readonly encoding: string
  readonly hasMark: boolean
}

/** Bytes that are no text of the encoding wanted; the message says where, and what they may be. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}

/** Bytes that are no text at all: there is nothing to lint, and nothing wrong. */
export class BinaryError extends SourceError {}

const marks = [
  {encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', bytes: [0xff, 0xfe]},
  {encoding: 'utf-16be', bytes: [0xfe, 0xff]}
] as const

/**
 * Text from bytes: by its byte order mark, else as `encoding`, else as UTF-8. The mark is not part of the text.
 *
 * @throws {BinaryError}
 * @throws {SourceError}
 */
export async function decode(bytes: Uint8Array, encoding?: string): Promise<Source> {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  const wanted = encoding ?? mark?.encoding ?? guessWide(bytes) ?? 'utf-8'
  const hasMark = mark !== undefined && mark.encoding === wanted
  if (!hasMark && wanted === 'utf-8' && isBinary(bytes)) throw new BinaryError('is no text, but binary')
  try {
    return {text: decodeAs(wanted, bytes), encoding: wanted, hasMark}
  } catch {
    throw new SourceError(await complaint(bytes, wanted))
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, {fatal: true})
  // In one piece, Node 20 takes windows-1252 for latin1 and leaves its quotation marks control characters.
  return decoder.decode(bytes, {stream: true}) + decoder.decode()
}

/** Encodings that a text can be written back in. */
export const writableEncodings: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be']

/** A text as bytes, in the encoding and with the mark that its source had. */
export function encode(text: string, {encoding, hasMark}: Source): Uint8Array {
  const marked = hasMark ? `\uFEFF${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(marked)
  const bytes = Buffer.from(marked, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}

/**
 * The standard's name of an encoding.
 *
 * @throws {UsageError} when there is none of that name
 */
export function encodingNamed(name: string): string {
  try {
    return new TextDecoder(name).encoding
  } catch {
    throw new UsageError(
      `--encoding ${name}: no such encoding; expected a name such as utf-8, windows-1252 or shift_jis`
    )
  }
}

/** UTF-16 without a mark: every other byte of Latin text is 0. */
function guessWide(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 1000) & ~1
  if (length < 4 || bytes.length % 2 === 1) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  if (odd > 0.35 * length && even < 0.02 * length) return 'utf-16le'
  return even > 0.35 * length && odd < 0.02 * length ? 'utf-16be' : undefined
}

const magics = ['%PDF-', '\u001F\u008B', 'PK\u0003\u0004', '\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8']

/** A stray control character is damage of a text; one in a hundred makes none. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000)
  const start = String.fromCharCode(...head.subarray(0, 8))
  if (magics.some((magic) => start.startsWith(magic))) return true
  let controls = 0
  // Tab, line feed, form feed and carriage return are text, and so is the escape of a terminal's log.
  for (const byte of head)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  return controls > head.length / 100
}

async function complaint(bytes: Uint8Array, encoding: string): Promise<string> {
  if (encoding !== 'utf-8') return `is not ${encoding}; --encoding names another`
  const at = firstWrongByte(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, at)).split('\n')
  const place = `byte 0x${(bytes[at] ?? 0).toString(16).toUpperCase()} in line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
  const likely = await guessEncoding(bytes)
  return `is not UTF-8: ${place}; ${likely ? `it looks like ${likely}: --encoding ${likely}` : '--encoding names another'}`
}

/** Decodes ever smaller parts: the first that fails holds the byte. */
function firstWrongByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isPrefix(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // A letter cut short shows only at the byte after it.
  while (good > 0 && !isPrefix(bytes.subarray(0, good), false)) good--
  return good
}

/** Whether the bytes are UTF-8 or, as a stream, could become it with more. */
function isPrefix(bytes: Uint8Array, stream = true): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream})
    return true
  } catch {
    return false
  }
}

async function guessEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const {detect} = await import('jschardet')
  const {encoding} = detect(bytes.subarray(0, 20_000))
  try {
    const {encoding: name} = new TextDecoder(encoding ?? '', {fatal: true})
    return name === 'utf-8' ? undefined : name
  } catch {
    return undefined
  }
}
