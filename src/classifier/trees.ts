import {at} from './numbers.ts'

/** Marks a leaf, where an inner node has the number of its feature. */
const leaf = 255

/**
 * Boosted trees. A node is six bytes: the feature (or 255), how many nodes further the right child stands, and the
 * threshold or the leaf's value as a float of four bytes, little-endian. A node's left child follows it; the trees
 * follow each other.
 */
export class Trees {
  readonly #features: Uint8Array
  readonly #steps: Uint8Array
  readonly #values: Float32Array
  readonly #roots: Uint32Array
  readonly #base: number

  /** @param base the score before any tree */
  constructor(bytes: Uint8Array, base: number) {
    const count = bytes.length / 6
    const view = new DataView(bytes.buffer)
    this.#features = new Uint8Array(count)
    this.#steps = new Uint8Array(count)
    this.#values = new Float32Array(count)
    const roots: number[] = []
    let open = 0
    for (let node = 0; node < count; node++) {
      if (open === 0) roots.push(node)
      const feature = view.getUint8(6 * node)
      this.#features[node] = feature
      this.#steps[node] = view.getUint8(6 * node + 1)
      this.#values[node] = view.getFloat32(6 * node + 2, true)
      if (open === 0) open = 1
      open += feature === leaf ? -1 : 1
    }
    this.#roots = Uint32Array.from(roots)
    this.#base = base
  }

  score(row: Float32Array): number {
    let sum = this.#base
    for (let tree = 0; tree < this.#roots.length; tree++) {
      let node = at(this.#roots, tree)
      for (let feature = at(this.#features, node); feature !== leaf; feature = at(this.#features, node)) {
        node += at(row, feature) <= at(this.#values, node) ? 1 : at(this.#steps, node)
      }
      sum += at(this.#values, node)
    }
    return sum
  }
}
