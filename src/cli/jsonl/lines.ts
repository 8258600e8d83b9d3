/**
 * Splits a stream of bytes after each line feed, and nowhere else: U+2028 may stand inside a JSON string.
 */
export class LineSplitter {
  #rest: Uint8Array[] = []

  /** The lines that a chunk completes, without their line feeds. */
  push(chunk: Uint8Array): Uint8Array[] {
    const lines: Uint8Array[] = []
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      lines.push(this.#complete(chunk.subarray(from, at)))
      from = at + 1
    }
    if (from < chunk.length) this.#rest.push(chunk.subarray(from))
    return lines
  }

  /** The last line, when it has no line feed. */
  end(): Uint8Array[] {
    return this.#rest.length > 0 ? [this.#complete(new Uint8Array())] : []
  }

  #complete(last: Uint8Array): Uint8Array {
    if (this.#rest.length === 0) return last
    const line = Buffer.concat([...this.#rest, last])
    this.#rest = []
    return line
  }
}
