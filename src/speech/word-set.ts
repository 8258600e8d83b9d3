/** Words to be looked for in a text at many places, most of which can be told apart without cutting the word out. */
export class WordSet {
  readonly #words: ReadonlySet<string>
  /** Which first letters go with which last ones, by the five low bits of each. */
  readonly #ends = new Uint8Array(1024)

  constructor(words: readonly string[]) {
    this.#words = new Set(words)
    for (const word of words) this.#ends[endsOf(word, 0, word.length)] = 1
  }

  /** Whether `text.slice(start, end)` is one of the words. */
  has(text: string, start: number, end: number): boolean {
    return end > start && this.#ends[endsOf(text, start, end)] === 1 && this.#words.has(text.slice(start, end))
  }
}

function endsOf(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31)
}
