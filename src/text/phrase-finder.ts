/** A phrase that stands in a text. */
export interface PhraseHit<Entry> {
  /** Offsets in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly entry: Entry
}

/**
 * Finds many phrases in one pass over a text, whatever their number (Aho and Corasick, 1975). Case does not count, a
 * space and a hyphen are one, and a phrase stands between characters that are neither letter nor digit.
 */
export class PhraseFinder<Entry> {
  /** By code unit: which column of the table it has; 0 stands for all that no phrase contains. */
  readonly #columns = new Uint8Array(0x10000)
  readonly #width: number
  /** For each state and column, the next state. */
  readonly #next: Int32Array
  /** For each state, the phrase that ends there, and the state of the longest other one that ends there. */
  readonly #ends: (readonly [length: number, entry: Entry] | undefined)[] = [undefined]
  readonly #shorter: Int32Array

  constructor(phrases: ReadonlyMap<string, Entry>) {
    this.#width = this.#assignColumns(phrases.keys())
    const states = [...phrases.keys()].reduce((sum, {length}) => sum + length, 1)
    this.#next = new Int32Array(states * this.#width)
    this.#shorter = new Int32Array(states)
    let count = 1
    for (const [phrase, entry] of phrases) {
      let state = 0
      for (let index = 0; index < phrase.length; index++) {
        const cell = this.#cell(state, phrase.charCodeAt(index))
        state = this.#next[cell] ||= count++
      }
      this.#ends[state] = [phrase.length, entry]
    }
    this.#link()
  }

  /** In the order of their ends; longer before shorter. */
  find(text: string): readonly PhraseHit<Entry>[] {
    const hits: PhraseHit<Entry>[] = []
    let state = 0
    for (let index = 0; index < text.length; index++) {
      state = this.#next[this.#cell(state, text.charCodeAt(index))] ?? 0
      if (state !== 0) this.#report(text, index + 1, state, hits)
    }
    return hits
  }

  #report(text: string, end: number, state: number, hits: PhraseHit<Entry>[]): void {
    for (let at = state; at !== 0; at = this.#shorter[at] ?? 0) {
      const phrase = this.#ends[at]
      if (!phrase) continue
      const start = end - phrase[0]
      if (isBoundary(text, start - 1) && isBoundary(text, end)) hits.push({start, end, entry: phrase[1]})
    }
  }

  #cell(state: number, code: number): number {
    return state * this.#width + (this.#columns[code] ?? 0)
  }

  #assignColumns(phrases: Iterable<string>): number {
    let width = 1
    for (const phrase of phrases) {
      for (const letter of phrase) {
        const codes = letter === '-' ? ['-', ' '] : [letter, letter.toUpperCase()]
        const column = this.#columns[letter.charCodeAt(0)] || width++
        for (const other of codes) this.#columns[other.charCodeAt(0)] = column
      }
    }
    return width
  }

  /** Breadth first: where a phrase goes wrong, the longest end of what was read that begins another goes on. */
  #link(): void {
    const fallback = new Int32Array(this.#shorter.length)
    const queue = [0]
    for (const state of queue) {
      for (let column = 0; column < this.#width; column++) {
        const cell = state * this.#width + column
        const target = this.#next[cell] ?? 0
        const other = state === 0 ? 0 : (this.#next[(fallback[state] ?? 0) * this.#width + column] ?? 0)
        if (target === 0) {
          this.#next[cell] = other
          continue
        }
        fallback[target] = other
        this.#shorter[target] = this.#ends[other] ? other : (this.#shorter[other] ?? 0)
        queue.push(target)
      }
    }
  }
}

/** In scripts that write without spaces, a word may begin anywhere. */
const letterOrDigit = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u

function isBoundary(text: string, at: number): boolean {
  return at < 0 || at >= text.length || !letterOrDigit.test(text.charAt(at))
}
