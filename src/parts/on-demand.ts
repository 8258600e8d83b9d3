import {is_bad} from 'ftfy-js/badness'
import type {parts as atOnce} from './at-once.ts'

/** A part is asked for that is not there yet. */
class MissingPart extends Error {
  override readonly name = 'MissingPart'
  readonly loaded: Promise<void>

  constructor(loaded: Promise<void>) {
    super('this part of scrapelint is still being loaded')
    this.loaded = loaded
  }
}

/** The same parts as at-once.ts has, each loaded when it is first asked for. */
export const parts: typeof atOnce = {
  // So small that a request of its own would take longer.
  badness: () => is_bad,
  boilerplateWeights: onDemand(async () => (await import('../catalogs/boilerplate-weights.ts')).weights),
  englishWords: onDemand(async () => (await import('../catalogs/english-words.ts')).englishWords),
  entityDecoder: onDemand(async () => (await import('entities/decode')).decodeHTMLStrict)
}

function onDemand<Part>(load: () => Promise<Part>): () => Part {
  let kept: {readonly part: Part} | undefined
  return () => {
    if (kept) return kept.part
    throw new MissingPart(load().then((part) => void (kept = {part})))
  }
}

/**
 * Does what may need parts, and does it again when one had to be loaded first.
 *
 * @param task may be broken off and begun anew
 */
export async function withParts<Result>(task: () => Result): Promise<Result> {
  for (;;) {
    try {
      return task()
    } catch (error) {
      if (!(error instanceof MissingPart)) throw error
      await error.loaded
    }
  }
}
