import {createReadStream} from 'node:fs'
import path from 'node:path'
import {Readable} from 'node:stream'
import {reasonOf} from '../../config/reason.ts'
import {say, type Shell} from '../shell.ts'
import {blocksOf, type Block} from './blocks.ts'

type Chunks = AsyncIterable<Uint8Array | string>

/**
 * The lines of standard input, or of files one after the other, in blocks of at least so many bytes. A file whose name
 * ends in `.gz` is unpacked, and so is standard input that begins as gzip does.
 *
 * @param onFailure is called for a file that cannot be read (to its end); the others go on
 */
export async function* readBlocks(
  files: readonly string[],
  shell: Shell,
  size: number,
  onFailure: () => void
): AsyncGenerator<Block> {
  for (const file of files.length > 0 ? files : [undefined]) {
    try {
      yield* blocksOf(file === undefined ? unpacked(shell.stdin) : open(path.resolve(shell.cwd, file)), size)
    } catch (error) {
      say(shell, `${file ?? 'standard input'}: cannot be read: ${reasonOf(error)}`)
      onFailure()
    }
  }
}

function open(file: string): Chunks {
  const bytes = createReadStream(file)
  return file.endsWith('.gz') ? gunzip(bytes) : bytes
}

function gunzip(packed: Readable): Chunks {
  const unpacking = process.getBuiltinModule('node:zlib').createGunzip()
  packed.on('error', (error) => unpacking.destroy(error))
  return packed.pipe(unpacking)
}

/** No record begins like gzip, and no name says what it is. */
async function* unpacked(stream: Chunks): AsyncGenerator<Uint8Array | string> {
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const all = chain(first.value, chunks)
  yield* isGzip(first.value) ? gunzip(Readable.from(all)) : all
}

async function* chain<Item>(first: Item, rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

function isGzip(chunk: Uint8Array | string): boolean {
  return typeof chunk !== 'string' && chunk[0] === 0x1f && chunk[1] === 0x8b
}
