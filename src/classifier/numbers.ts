/** An element of a list that is long enough; 0 elsewhere. */
export function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0
}

/** Sums of a column up to each row, so that the mean of any stretch is one subtraction. */
export class RunningSum {
  readonly #sums: Float64Array

  constructor(column: ArrayLike<number>) {
    const sums = new Float64Array(column.length + 1)
    for (let row = 0; row < column.length; row++) sums[row + 1] = at(sums, row) + at(column, row)
    this.#sums = sums
  }

  /** The mean of the rows from `from` up to and without `to`, as far as there are such rows; 0 of none. */
  mean(from: number, to: number): number {
    const first = Math.max(0, from)
    const last = Math.min(this.#sums.length - 1, to)
    return last > first ? (at(this.#sums, last) - at(this.#sums, first)) / (last - first) : 0
  }

  get total(): number {
    return at(this.#sums, this.#sums.length - 1)
  }

  before(row: number): number {
    return at(this.#sums, row)
  }
}
