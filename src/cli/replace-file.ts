import {readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {TextEncoder} from 'node:util'
import {reasonOf} from '../config/reason.ts'
import type {Input} from './input.ts'

/** A file that was not written, and why. */
export class ReplaceError extends Error {
  override readonly name = 'ReplaceError'
}

/**
 * Puts a mended text in the place of the one that was read: in one step, so that no reader ever meets half of it, with
 * the encoding, byte order mark and mode that were there.
 *
 * @throws {ReplaceError} when the file has changed since it was read, or cannot be written
 */
export function replaceFile({file, bytes, source}: Input, text: string): void {
  // A link stays a link.
  const target = realpathSync(file)
  if (!readFileSync(target).equals(bytes)) throw new ReplaceError('has changed meanwhile, and is left as it is')
  const temporary = `${target}.${process.pid}.scrapelint`
  try {
    writeFileSync(temporary, encode(text, source), {mode: statSync(target).mode, flag: 'wx'})
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw new ReplaceError(`cannot be written: ${reasonOf(error)}`)
  }
}

/** Encodings that a text can be written back in. */
export const writableEncodings: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be']

function encode(text: string, {encoding, hasMark}: Input['source']): Uint8Array {
  const marked = hasMark ? `\uFEFF${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(marked)
  const bytes = Buffer.from(marked, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}
