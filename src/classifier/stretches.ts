/** The stretch of rows that a row stands in, for one row after the other. */
export class Stretch {
  readonly #count: number
  readonly #begins: (row: number) => boolean
  /** Its first row. */
  start = 0
  /** The row after its last. */
  end = 0

  /**
   * @param count how many rows there are
   * @param begins whether a stretch begins at a row; the first row always begins one
   */
  constructor(count: number, begins: (row: number) => boolean) {
    this.#count = count
    this.#begins = begins
  }

  /**
   * Goes on to a row, which must not be before that of the last call.
   *
   * @returns whether that is another stretch
   */
  moveTo(row: number): boolean {
    if (row < this.end) return false
    while (this.end <= row) {
      this.start = this.end
      do this.end++
      while (this.end < this.#count && !this.#begins(this.end))
    }
    return true
  }
}

/** The rows of a list that are nearest to a row, for one row after the other. */
export class Neighbours {
  readonly #rows: readonly number[]
  readonly #count: number
  /** How many of the list are before the row. */
  #passed = 0
  /** The last one before the row; -1 where there is none. */
  before = -1
  /** The first one after the row; the number of rows where there is none. */
  after = -1

  /**
   * @param rows in order
   * @param count how many rows the document has
   */
  constructor(rows: readonly number[], count: number) {
    this.#rows = rows
    this.#count = count
  }

  /** Goes on to a row, which must not be before that of the last call. */
  moveTo(row: number): void {
    let next = this.#at(this.#passed)
    while (next < row) {
      this.before = next
      next = this.#at(++this.#passed)
    }
    this.after = next === row ? this.#at(this.#passed + 1) : next
  }

  #at(index: number): number {
    return index < this.#rows.length ? (this.#rows[index] ?? 0) : this.#count
  }
}
