import {createReadStream} from 'node:fs'
import path from 'node:path'
import {createGunzip} from 'node:zlib'
import {say, type Shell} from '../shell.ts'
import {LineSplitter} from './lines.ts'

/**
 * The lines of standard input, or of files one after the other, as many at a time as a chunk of bytes completes. A file
 * whose name ends in `.gz` is unpacked.
 *
 * @param onFailure is called for a file that cannot be read (to its end); the others go on
 */
export async function* readLines(
  files: readonly string[],
  shell: Shell,
  onFailure: () => void
): AsyncGenerator<readonly Uint8Array[]> {
  if (files.length === 0) yield* linesOf(shell.stdin)
  for (const file of files) {
    try {
      yield* linesOf(open(path.resolve(shell.cwd, file)))
    } catch (error) {
      say(shell, `${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`)
      onFailure()
    }
  }
}

function open(file: string): NodeJS.ReadableStream {
  const bytes = createReadStream(file)
  if (!file.endsWith('.gz')) return bytes
  const gunzip = createGunzip()
  bytes.on('error', (error) => gunzip.destroy(error))
  return bytes.pipe(gunzip)
}

async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<readonly Uint8Array[]> {
  const splitter = new LineSplitter()
  for await (const chunk of stream) yield splitter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  yield splitter.end()
}
