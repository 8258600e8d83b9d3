/** A longer row has the same words over and over. */
const shortRow = 1024

/** To look through a short row is cheaper than to number its words as long as no more words are looked up. */
const mostScans = 12

const none = -1

/**
 * Words in a row, and where each starts in its text. Of a long row each word is kept once, and the row is numbers outside
 * of the heap.
 */
export class WordRow {
  #length = 0
  #starts: Int32Array = new Int32Array(256)
  /** The words in the row or, when they have numbers, each once. */
  #words: string[] = []
  /** By place in the row, the number of the word. */
  #numbers: Int32Array = new Int32Array()
  #known: Map<string, number> | undefined
  /** By number of a word, its first place in the row; and by place, the next of the same word. Made on first use. */
  #links: {readonly first: Int32Array; readonly next: Int32Array} | undefined
  readonly #places = new Map<string, readonly number[]>()

  get length(): number {
    return this.#length
  }

  /** Every word once, in the order in which they come first. */
  get words(): readonly string[] {
    if (!this.#known) this.#giveNumbers()
    return this.#words
  }

  push(word: string, start: number): void {
    const place = this.#length++
    if (place === this.#starts.length) {
      this.#starts = withMoreRoom(this.#starts)
      this.#numbers = withMoreRoom(this.#numbers)
    }
    this.#starts[place] = start
    const known = this.#known ?? (place === shortRow ? this.#giveNumbers() : undefined)
    if (known) this.#numbers[place] = this.#numberOf(word, known)
    else this.#words.push(word)
  }

  word(place: number): string {
    if (!this.#known) return this.#words[place] ?? ''
    return place < this.#length ? (this.#words[this.#numbers[place] ?? none] ?? '') : ''
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
    const places: number[] = []
    const known = this.#known ?? (this.#places.size >= mostScans ? this.#giveNumbers() : undefined)
    if (!known) {
      for (let place = 0; place < this.#words.length; place++) if (this.#words[place] === word) places.push(place)
      return places
    }
    const number = known.get(word)
    if (number === undefined) return places
    const {first, next} = (this.#links ??= this.#link())
    for (let place = first[number] ?? none; place !== none; place = next[place] ?? none) places.push(place)
    return places
  }

  #giveNumbers(): Map<string, number> {
    const row = this.#words
    const known = new Map<string, number>()
    this.#words = []
    this.#known = known
    this.#numbers = new Int32Array(this.#starts.length)
    for (const [place, word] of row.entries()) this.#numbers[place] = this.#numberOf(word, known)
    return known
  }

  #numberOf(word: string, known: Map<string, number>): number {
    let number = known.get(word)
    if (number === undefined) known.set(word, (number = this.#words.push(word) - 1))
    return number
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

function withMoreRoom(row: Int32Array): Int32Array {
  const larger = new Int32Array(row.length * 2)
  larger.set(row)
  return larger
}
