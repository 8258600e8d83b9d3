import {createWriteStream} from 'node:fs'
import path from 'node:path'
import type {Writable} from 'node:stream'
import {finished, pipeline} from 'node:stream/promises'
import {reasonOf} from '../config/reason.ts'
import {FileError, write, type Shell} from './shell.ts'

/** Where a report or a stream of records goes. */
export interface Output {
  /** @param text bytes are UTF-8 */
  write(text: Uint8Array | string): Promise<void>
  /** Resolves once all is written. */
  end(): Promise<void>
}

/**
 * Standard output, or a file; one whose name ends in `.gz` is packed.
 *
 * @throws {FileError} when the file cannot be written
 */
export async function openOutput(name: string | undefined, shell: Shell): Promise<Output> {
  if (name === undefined) return {write: (text) => write(shell.stdout, text), end: async () => {}}
  const file = createWriteStream(path.resolve(shell.cwd, name))
  const opened = new Promise<void>((resolve) => file.once('open', () => resolve()).once('close', resolve))
  const gzip = name.endsWith('.gz') ? process.getBuiltinModule('node:zlib').createGzip() : undefined
  const written = (gzip ? pipeline(gzip, file) : finished(file)).catch((error: unknown) => {
    throw new FileError(`${name} cannot be written: ${reasonOf(error)}`)
  })
  // It is waited for only at the end, or when something went wrong.
  written.catch(() => {})
  await opened
  if (file.destroyed) await written
  return writing(gzip ?? file, written)
}

/** @param written resolves once all has reached the file, or says why it cannot */
function writing(stream: Writable, written: Promise<void>): Output {
  return {
    async write(text) {
      const isWritten = await new Promise((resolve) => stream.write(text, (error) => resolve(!error)))
      if (!isWritten) await written
    },
    async end() {
      stream.end()
      await written
    }
  }
}
