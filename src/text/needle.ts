/** What English has most, the most frequent first; whatever is not here is rare. */
const frequent = ' etaoinsrhldcumfpgwy.b,v"-k\'()xjqz?!:'

const rarityOf = (character: string): number => {
  const place = frequent.indexOf(character)
  return place === -1 ? frequent.length : place
}

/**
 * A piece of text that is looked for by the rarest of its characters: a search stops at each place that has the character
 * which it begins with, and that is what it costs.
 */
export class Needle {
  /** The rarest of its characters. */
  readonly rarest: string
  readonly #text: string
  readonly #offset: number
  /** From the rarest character on. */
  readonly #rest: string

  constructor(text: string) {
    this.rarest = [...text].reduce((left, right) => (rarityOf(right) > rarityOf(left) ? right : left))
    this.#text = text
    this.#offset = text.indexOf(this.rarest)
    this.#rest = text.slice(this.#offset)
  }

  /** Offset, in UTF-16 code units, of the first place at or after `from`, or -1. */
  indexIn(text: string, from = 0): number {
    let at = from + this.#offset
    for (;;) {
      at = text.indexOf(this.#rest, at)
      if (at === -1) return -1
      const start = at - this.#offset
      if (text.startsWith(this.#text, start)) return start
      at++
    }
  }
}
