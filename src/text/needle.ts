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
  /** The rarest of its characters that others follow. */
  readonly rarest: string
  readonly #text: string
  readonly #offset: number
  /** What is searched for: from the rarest character on. Engines set up a table before they look for anything longer. */
  readonly #sought: string

  constructor(text: string) {
    // With two others behind it, or it would be found too often.
    const characters = text.slice(0, Math.max(1, text.length - 2))
    this.rarest = [...characters].reduce((left, right) => (rarityOf(right) > rarityOf(left) ? right : left))
    this.#text = text
    this.#offset = text.indexOf(this.rarest)
    this.#sought = text.slice(this.#offset, this.#offset + 6)
  }

  /** Offset, in UTF-16 code units, of the first place at or after `from`, or -1. */
  indexIn(text: string, from = 0): number {
    let at = from + this.#offset
    for (;;) {
      at = text.indexOf(this.#sought, at)
      if (at === -1) return -1
      const start = at - this.#offset
      if (text.startsWith(this.#text, start)) return start
      at++
    }
  }
}
