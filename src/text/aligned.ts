/** Text in the making that remembers where in the original each of its code units comes from. */
export interface Aligned {
  readonly text: string
  /** Unit `i` comes from the stretch of the original that begins at `starts[i]` and ends at `starts[i + 1]`. */
  readonly starts: readonly number[]
}

/** One stretch of the original, and what stands there instead. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly repaired: string
}

/** @param offset where the text begins in the original */
export function align(text: string, offset: number): Aligned {
  return {text, starts: Array.from({length: text.length + 1}, (_, index) => offset + index)}
}

/** Replaces each match of a global pattern; a replacement of another length comes from its match as a whole. */
export function replaceAligned(aligned: Aligned, pattern: RegExp, replace: (match: string) => string): Aligned {
  const {text, starts} = aligned
  const origin: number[] = []
  let from = 0
  const replaced = text.replace(pattern, (match: string, index: number) => {
    const replacement = replace(match)
    const until = index + match.length
    for (; from < index; from++) origin.push(starts[from] ?? 0)
    for (let unit = 0; unit < replacement.length; unit++) {
      const source = replacement.length === match.length ? index + unit : unit === 0 ? index : until
      origin.push(starts[source] ?? 0)
    }
    from = until
    return replacement
  })
  if (from === 0) return aligned
  for (; from <= text.length; from++) origin.push(starts[from] ?? 0)
  return {text: replaced, starts: origin}
}

/** Where an aligned text differs from its original, in order. */
export function changesOf({text, starts}: Aligned, original: string): readonly Change[] {
  const changes: Change[] = []
  let from = 0
  const differs = (unit: number): boolean => original.slice(starts[unit], starts[unit + 1]) !== text[unit]
  while (from < text.length) {
    if (!differs(from)) {
      from++
      continue
    }
    let until = from + 1
    while (until < text.length && differs(until)) until++
    changes.push({start: starts[from] ?? 0, end: starts[until] ?? 0, repaired: text.slice(from, until)})
    from = until
  }
  return changes
}
