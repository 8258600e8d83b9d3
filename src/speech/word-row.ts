const firstRoom = 256

/**
 * Words in a row, and where each starts in its text. A long text has the same words over and over: each is kept once, and
 * the row is numbers outside of the heap.
 */
export class WordRow {
  #length = 0
  #starts: Int32Array = new Int32Array(firstRoom)
  /** By place in the row, the number of the word. */
  #numbers: Int32Array = new Int32Array(firstRoom)
  readonly #words: string[] = []
  readonly #known = new Map<string, number>()
  /** By number of a word, its first place in the row; and by place, the next of the same word. Made on first use. */
  #links: {readonly first: Int32Array; readonly next: Int32Array} | undefined
  readonly #places = new Map<string, readonly number[]>()

  get length(): number {
    return this.#length
  }

  /** Every word once, in the order in which they come first. */
  get words(): readonly string[] {
    return this.#words
  }

  push(word: string, start: number): void {
    if (this.#length === this.#starts.length) {
      this.#starts = withMoreRoom(this.#starts)
      this.#numbers = withMoreRoom(this.#numbers)
    }
    let number = this.#known.get(word)
    if (number === undefined) this.#known.set(word, (number = this.#words.push(word) - 1))
    this.#starts[this.#length] = start
    this.#numbers[this.#length++] = number
  }

  word(place: number): string {
    return place < this.#length ? (this.#words[this.#numbers[place] ?? -1] ?? '') : ''
  }

  /** @returns nothing outside of the row */
  start(place: number): number | undefined {
    return place < this.#length ? this.#starts[place] : undefined
  }

  /** All places of a word in the row. */
  placesOf(word: string): readonly number[] {
    let places = this.#places.get(word)
    if (!places) this.#places.set(word, (places = this.#findPlaces(word)))
    return places
  }

  #findPlaces(word: string): readonly number[] {
    const number = this.#known.get(word)
    if (number === undefined) return []
    const {first, next} = (this.#links ??= this.#link())
    const places: number[] = []
    for (let place = first[number] ?? none; place !== none; place = next[place] ?? none) places.push(place)
    return places
  }

  #link(): {readonly first: Int32Array; readonly next: Int32Array} {
    const first = new Int32Array(this.#words.length).fill(none)
    const next = new Int32Array(this.#length)
    for (let place = this.#length - 1; place >= 0; place--) {
      const number = this.#numbers[place] ?? 0
      next[place] = first[number] ?? none
      first[number] = place
    }
    return {first, next}
  }
}

const none = -1

function withMoreRoom(row: Int32Array): Int32Array {
  const larger = new Int32Array(row.length * 2)
  larger.set(row)
  return larger
}
