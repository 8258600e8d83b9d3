/** Marks a leaf, where an inner node has the number of its feature. */
const leaf = 255

export interface TreesShape {
  /** The score before any tree. */
  readonly base: number
  /** After so many trees a score below `floor` is final: nearly all lines of an article are decided by then. */
  readonly checkpoint: number
  readonly floor: number
}

/**
 * Boosted trees. A node is six bytes: the feature (or 255), how many nodes further the right child stands, and the
 * threshold or the leaf's value as a float of four bytes, little-endian. A node's left child follows it; the trees
 * follow each other.
 */
export class Trees {
  readonly #shape: TreesShape
  readonly #features: Uint8Array
  readonly #steps: Uint8Array
  readonly #values: Float32Array
  readonly #roots: Uint32Array

  constructor(bytes: Uint8Array, shape: TreesShape) {
    this.#shape = shape
    const count = bytes.length / 6
    const view = new DataView(bytes.buffer)
    this.#features = new Uint8Array(count)
    this.#steps = new Uint8Array(count)
    this.#values = new Float32Array(count)
    const roots: number[] = []
    let open = 0
    for (let node = 0; node < count; node++) {
      if (open === 0) {
        roots.push(node)
        open = 1
      }
      const feature = bytes[6 * node] ?? leaf
      this.#features[node] = feature
      this.#steps[node] = bytes[6 * node + 1] ?? 0
      this.#values[node] = view.getFloat32(6 * node + 2, true)
      open += feature === leaf ? -1 : 1
    }
    this.#roots = Uint32Array.from(roots)
  }

  score(row: Float32Array): number {
    const features = this.#features
    const steps = this.#steps
    const values = this.#values
    const roots = this.#roots
    const {base, checkpoint, floor} = this.#shape
    let sum = base
    for (let tree = 0; tree < roots.length; tree++) {
      if (tree === checkpoint && sum < floor) return sum
      let node = roots[tree] ?? 0
      let feature = features[node] ?? leaf
      while (feature !== leaf) {
        node += (row[feature] ?? 0) <= (values[node] ?? 0) ? 1 : (steps[node] ?? 1)
        feature = features[node] ?? leaf
      }
      sum += values[node] ?? 0
    }
    return sum
  }
}
