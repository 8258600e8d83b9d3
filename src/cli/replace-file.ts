import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats
} from 'node:fs'
import {reasonOf} from '../config/reason.ts'
import type {Input} from './input.ts'
import {encode} from './source.ts'

/** A file that was not written, and why. */
export class ReplaceError extends Error {
  override readonly name = 'ReplaceError'
}

/**
 * Puts a mended text in the place of the one that was read: in one step, so that no reader ever meets half of it, with
 * the encoding, byte order mark, mode and owner that were there.
 *
 * @throws {ReplaceError} when the file has changed since it was read, or cannot be written
 */
export function replaceFile({file, bytes, source}: Input, text: string): void {
  try {
    // A link stays a link.
    const target = realpathSync(file)
    const stats = statSync(target)
    if (!stats.isFile()) throw new ReplaceError('is no file that could be mended; --stdin --fix is a filter')
    if (!readFileSync(target).equals(bytes)) throw new ReplaceError('has changed meanwhile, and is left as it is')
    // Replacing asks the folder only; who has made a file read-only means the file.
    accessSync(target, constants.W_OK)
    writeOver(target, encode(text, source), stats)
  } catch (error) {
    throw error instanceof ReplaceError ? error : new ReplaceError(`cannot be written: ${reasonOf(error)}`)
  }
}

function writeOver(target: string, bytes: Uint8Array, {mode, uid, gid}: Stats): void {
  const temporary = `${target}.${process.pid}.scrapelint`
  try {
    writeFileSync(temporary, bytes, {mode, flag: 'wx'})
    giveTo(temporary, uid, gid)
    // The mode of a new file is cut by the umask.
    chmodSync(temporary, mode & 0o7777)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

/** Root, such as in a container, would else take the files of others; nobody else can give a file away. */
function giveTo(file: string, uid: number, gid: number): void {
  try {
    chownSync(file, uid, gid)
  } catch {
    // It belongs to the one who mends it then.
  }
}
