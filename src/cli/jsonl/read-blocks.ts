import {createReadStream} from 'node:fs'
import path from 'node:path'
import {reasonOf} from '../../config/reason.ts'
import {say, type Shell} from '../shell.ts'
import {blocksOf, type Block} from './blocks.ts'

/**
 * The lines of standard input, or of files one after the other, in blocks of at least so many bytes. A file whose name
 * ends in `.gz` is unpacked.
 *
 * @param onFailure is called for a file that cannot be read (to its end); the others go on
 */
export async function* readBlocks(
  files: readonly string[],
  shell: Shell,
  size: number,
  onFailure: () => void
): AsyncGenerator<Block> {
  if (files.length === 0) yield* blocksOf(shell.stdin, size)
  for (const file of files) {
    try {
      yield* blocksOf(open(path.resolve(shell.cwd, file)), size)
    } catch (error) {
      say(shell, `${file}: cannot be read: ${reasonOf(error)}`)
      onFailure()
    }
  }
}

function open(file: string): NodeJS.ReadableStream {
  const bytes = createReadStream(file)
  if (!file.endsWith('.gz')) return bytes
  const gunzip = process.getBuiltinModule('node:zlib').createGunzip()
  bytes.on('error', (error) => gunzip.destroy(error))
  return bytes.pipe(gunzip)
}
