/** Whole lines of a stream of bytes, each with its line feed; the last may lack it. */
export type Block = Uint8Array<ArrayBuffer>

const lineFeed = 10

/**
 * Cuts a stream of bytes into blocks after line feeds, and nowhere else: U+2028 may stand inside a JSON string.
 *
 * @param size how many bytes must have come before a block is cut from them
 */
export async function* blocksOf(
  stream: AsyncIterable<Uint8Array | string>,
  size: number
): AsyncGenerator<Block, undefined> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    length += bytes.length
    const end = length < size ? 0 : bytes.lastIndexOf(lineFeed) + 1
    if (end === 0) parts.push(bytes)
    else {
      yield join([...parts, bytes.subarray(0, end)])
      parts = [bytes.subarray(end)]
      length = bytes.length - end
    }
  }
  if (length > 0) yield join(parts)
}

/** Bytes in a buffer of their own, which can be handed to a worker. */
function join(parts: readonly Uint8Array[]): Block {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** The lines of a block, without their line feeds. */
export function linesOf(block: Block): Uint8Array[] {
  const lines: Uint8Array[] = []
  let from = 0
  for (let at = block.indexOf(lineFeed); at !== -1; at = block.indexOf(lineFeed, from)) {
    lines.push(block.subarray(from, at))
    from = at + 1
  }
  if (from < block.length) lines.push(block.subarray(from))
  return lines
}

export function countLines(block: Block): number {
  let count = block.at(-1) === lineFeed ? 0 : 1
  for (let at = block.indexOf(lineFeed); at !== -1; at = block.indexOf(lineFeed, at + 1)) count++
  return count
}
