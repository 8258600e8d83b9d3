/**
 * Which characters (UTF-16 code units) a text has at all, looked up when asked for. Where a character is not, looking for
 * it takes a fiftieth of what a loop over the text takes, so ask this before anything else that looks for signs.
 */
export class Characters {
  readonly #text: string
  readonly #known = new Map<string, boolean>()

  constructor(text: string) {
    this.#text = text
  }

  has(character: string): boolean {
    let isThere = this.#known.get(character)
    if (isThere === undefined) this.#known.set(character, (isThere = this.#text.includes(character)))
    return isThere
  }

  /** Whether the text has a piece; if so, it has its first character, which is asked first: `includes('[[')`. */
  includes(piece: string): boolean {
    return this.has(piece.charAt(0)) && (piece.length === 1 || this.#text.includes(piece))
  }

  /** Whether the text has one of some characters: `hasAny('<[{')`. */
  hasAny(characters: string): boolean {
    for (let at = 0; at < characters.length; at++) if (this.has(characters.charAt(at))) return true
    return false
  }
}
