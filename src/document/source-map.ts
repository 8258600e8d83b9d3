/**
 * Rules see a text whose lines end in `\n` alone and, in Markdown, without its markup. A source map leads from
 * offsets in that text back to the text as it came.
 */
export interface Segment {
  /** Where the segment starts in the text that rules see. */
  readonly start: number
  /** Where it starts in the source. */
  readonly sourceStart: number
  /** Where it ends in the source, exclusive. */
  readonly sourceEnd: number
}

/** A stretch of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface SourceMap {
  /** Source offset of the first character of a range that starts here. */
  startOf(offset: number): number
  /** Source offset just after the last character of a range that ends here. */
  endOf(offset: number): number
}

export const identity: SourceMap = {startOf: (offset) => offset, endOf: (offset) => offset}

/** The last of some ranges, which are in order, that starts no later than an offset. */
export function rangeAt<Kind extends {readonly start: number}>(
  ranges: readonly Kind[],
  offset: number
): Kind | undefined {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return ranges[low - 1]
}

/** @param segments in order; the first starts at 0, and each goes on to where the next starts */
function mapSegments(segments: readonly Segment[]): SourceMap {
  const find = (offset: number): Segment => rangeAt(segments, offset) ?? {start: 0, sourceStart: 0, sourceEnd: 0}
  return {
    startOf(offset) {
      const {start, sourceStart} = find(offset)
      return sourceStart + offset - start
    },
    endOf(offset) {
      if (offset === 0) return 0
      const {start, sourceStart, sourceEnd} = find(offset - 1)
      // A range that ends with a segment takes what the segment hides at its end, such as the `\n` of `\r\n`.
      const next = find(offset)
      return next.start === offset && next.start !== start ? sourceEnd : sourceStart + offset - start
    }
  }
}

/** Text with `\n` as its only line end, and the way back. */
export function normalizeLineEnds(source: string): {text: string; map: SourceMap} {
  if (!source.includes('\r')) return {text: source, map: identity}
  const segments: Segment[] = []
  let text = ''
  let from = 0
  for (const {0: end, index} of source.matchAll(/\r\n?/g)) {
    const sourceEnd = index + end.length
    segments.push({start: text.length, sourceStart: from, sourceEnd})
    text += source.slice(from, index) + '\n'
    from = sourceEnd
  }
  segments.push({start: text.length, sourceStart: from, sourceEnd: source.length})
  return {text: text + source.slice(from), map: mapSegments(segments)}
}

/** Text without some of its ranges, and the way back. @param hidden in order, not overlapping */
export function hideRanges(source: string, hidden: readonly Range[]): {text: string; map: SourceMap} {
  if (hidden.length === 0) return {text: source, map: identity}
  const segments: Segment[] = []
  let text = ''
  let from = 0
  for (const {start, end} of [...hidden, {start: source.length, end: source.length}]) {
    if (start > from || start === source.length)
      segments.push({start: text.length, sourceStart: from, sourceEnd: start})
    text += source.slice(from, start)
    from = end
  }
  return {text, map: mapSegments(segments)}
}

/** From a text by way of another to its source. */
export function composeMaps(outer: SourceMap, inner: SourceMap): SourceMap {
  if (outer === identity) return inner
  if (inner === identity) return outer
  return {
    startOf: (offset) => inner.startOf(outer.startOf(offset)),
    endOf: (offset) => inner.endOf(outer.endOf(offset))
  }
}
