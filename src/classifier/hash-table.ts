/**
 * A map from hashes to numbers above zero that makes no object an entry: open addressing in a table that is at most half
 * full (Knuth, The Art of Computer Programming 3, 6.4).
 */
export class HashTable {
  /** How many keys there may be. */
  readonly most: number
  /** Key and number of each place in turn; a place whose number is 0 is free. */
  readonly #places: Int32Array
  readonly #shift: number

  constructor(most: number) {
    const bits = 33 - Math.clz32(Math.max(1, most))
    this.most = most
    this.#places = new Int32Array(2 << bits)
    this.#shift = 32 - bits
  }

  clear(): void {
    this.#places.fill(0)
  }

  /** @returns 0 where there is none */
  get(key: number): number {
    return this.#places[this.#placeOf(key) + 1] ?? 0
  }

  /** @param value above 0 */
  set(key: number, value: number): void {
    const place = this.#placeOf(key)
    this.#places[place] = key
    this.#places[place + 1] = value
  }

  /** Where a key stands, or would stand. */
  #placeOf(key: number): number {
    const places = this.#places
    const last = places.length - 2
    let place = (Math.imul(key, 0x9e3779b1) >>> this.#shift) << 1
    while (places[place + 1] !== 0 && places[place] !== (key | 0)) place = (place + 2) & last
    return place
  }
}

/**
 * An empty table: one at hand if it has the room, since a table for each small document is dear.
 *
 * @param most how many keys there may be
 */
export function emptyTable(most: number, atHand: HashTable): HashTable {
  if (most > atHand.most) return new HashTable(most)
  atHand.clear()
  return atHand
}
