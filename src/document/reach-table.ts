import {bytesOf} from '../text/base64.ts'
import {columns, type CharacterSet} from './character-sets.ts'
import {nobody, type Reach, type Reader} from './reach.ts'

/**
 * What can be reached from a start, read when it is asked for.
 *
 * @param table as build/reach-table.ts writes it
 */
export function readReach(table: string): Reach {
  const bytes = new Bytes(bytesOf(table))
  const sets = Array.from({length: bytes.next()}, () => bytes.take(columns / 8))
  const ahead = Array.from({length: bytes.next()}, () => bytes.next())
  const start = bytes.next()
  const body = bytes.rest()
  const known = new Map<number, Reach>()
  let readers = 0

  class TableReader implements Reader {
    readonly number = readers++
    readonly owner = nobody
    readonly reads: CharacterSet
    readonly #next: number

    constructor(reads: CharacterSet, next: number) {
      this.reads = reads
      this.#next = next
    }

    get reach(): Reach {
      return reachAt(this.#next)
    }
  }

  function reachAt(place: number): Reach {
    let reach = known.get(place)
    if (!reach) known.set(place, (reach = readAt(place)))
    return reach
  }

  function readAt(place: number): Reach {
    body.place = place
    const head = body.next()
    if (head & 1) return {readers: [readerOf(body.next(), place - (head >> 1))], ended: []}
    const ended = Array.from({length: head & 2 ? body.next() : 0}, () => body.next())
    const found = Array.from({length: head >> 2}, () => {
      const set = body.next()
      const next = body.next()
      return readerOf(set, next & 1 ? (ahead[next >> 1] ?? 0) : place - (next >> 1))
    })
    return {readers: found, ended}
  }

  function readerOf(set: number, next: number): Reader {
    return new TableReader(sets[set] ?? nothing, next)
  }

  return reachAt(start)
}

const nothing: CharacterSet = new Uint8Array(columns / 8)

/** Numbers of seven bits a byte, the lowest first; all bytes of a number but the last have the eighth. */
class Bytes {
  place = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  next(): number {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.place++] ?? 0
      number |= (byte & 127) << shift
      if (byte < 128) return number
    }
  }

  take(length: number): Uint8Array {
    return this.#bytes.subarray(this.place, (this.place += length))
  }

  rest(): Bytes {
    return new Bytes(this.#bytes.subarray(this.place))
  }
}
