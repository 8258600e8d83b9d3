import {createWriteStream} from 'node:fs'
import path from 'node:path'
import {finished} from 'node:stream/promises'
import type {Writable} from 'node:stream'
import {reasonOf} from '../config/reason.ts'
import {UsageError, write, type Shell} from './shell.ts'

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
 * @throws {UsageError} when the file cannot be written
 */
export async function openOutput(name: string | undefined, shell: Shell): Promise<Output> {
  if (name === undefined) return {write: (text) => write(shell.stdout, text), end: async () => {}}
  const file = createWriteStream(path.resolve(shell.cwd, name))
  await new Promise((resolve, reject) => {
    file.once('open', resolve)
    file.once('error', (error) => reject(new UsageError(`${name} cannot be written: ${reasonOf(error)}`)))
  })
  if (!name.endsWith('.gz')) return endingWith(file, file)
  const gzip = process.getBuiltinModule('node:zlib').createGzip()
  gzip.pipe(file)
  return endingWith(gzip, file)
}

function endingWith(first: Writable, last: Writable): Output {
  return {
    write: (text) => write(first, text),
    end: async () => {
      first.end()
      await finished(last)
    }
  }
}
