import type {FixClass} from './declaration.ts'

/** A replacement in the source, with offsets in UTF-16 code units. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What an edit needs to know of a finding; a `Message` will do. Offsets are offsets into the source. */
export interface Fixable {
  readonly start: number
  readonly end: number
  readonly expected: string | readonly string[]
  readonly fix?: FixClass | undefined
}

/**
 * What the fix of one finding does to the source, or nothing when it has no fix. A removal of whole lines takes
 * their line ends and the blank lines of one side along; a line break in a replacement becomes the source's own.
 *
 * To follow a suggestion, pass `{...message, expected: suggestion, fix: 'repair'}`.
 */
export function editOf(source: string, fixable: Fixable): Edit | undefined {
  const {start, end, fix} = fixable
  const replacement = replacementOf(fixable)
  if (!fix || replacement === undefined) return undefined
  if (fix === 'removal' && replacement === '') {
    const lines = wholeLines(source, start, end)
    return {...(lines ? withSpacing(source, lines) : withSpace(source, start, end)), text: ''}
  }
  return {start, end, text: replacement.replaceAll('\n', lineEndOf(source))}
}

/**
 * The edits of many findings at once: in order, and none over another. Where fixes overlap the outer one wins; the
 * other may be found again in the text that comes out. Lines removed side by side count as one removal, so that one
 * blank line stays between the paragraphs around them.
 */
export function editsOf(source: string, fixables: readonly Fixable[]): readonly Edit[] {
  const edits: Edit[] = []
  let reach = 0
  for (const fixable of joinRemovals(source, fixables)) {
    const edit = editOf(source, fixable)
    if (!edit || edit.start < reach) continue
    edits.push(edit)
    reach = edit.end
  }
  return edits
}

/** @param edits in order, none over another */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = ''
  let from = 0
  for (const {start, end, text: replacement} of edits) {
    text += source.slice(from, start) + replacement
    from = end
  }
  return text + source.slice(from)
}

function replacementOf({expected}: Fixable): string | undefined {
  if (typeof expected === 'string') return expected
  return expected.length === 1 ? expected[0] : undefined
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Outer before inner, and removals of neighbouring lines as one. */
function joinRemovals(source: string, fixables: readonly Fixable[]): readonly Fixable[] {
  const joined: Fixable[] = []
  let lines: Range | undefined
  for (const fixable of fixables.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const own = fixable.fix === 'removal' ? wholeLines(source, fixable.start, fixable.end) : undefined
    if (own && lines && own.start <= lines.end) {
      lines = {start: lines.start, end: Math.max(lines.end, own.end)}
      joined[joined.length - 1] = {...lines, expected: '', fix: 'removal'}
      continue
    }
    // What lies inside lines that go away goes with them.
    if (lines && fixable.end <= lines.end) continue
    lines = own
    joined.push(fixable)
  }
  return joined
}

/** The range with the ends of its lines, if it leaves nothing but white space on them. */
function wholeLines(source: string, start: number, end: number): Range | undefined {
  let from = start
  while (from > 0 && isSpace(source.charCodeAt(from - 1))) from--
  let to = end
  while (to < source.length && isSpace(source.charCodeAt(to))) to++
  const isWhole = (from === 0 || isLineEnd(source.charCodeAt(from - 1))) && afterLineEnd(source, to) >= 0
  return isWhole ? {start: from, end: afterLineEnd(source, to)} : undefined
}

/**
 * Lines to remove, with the blank lines that would be left over: all at the start or end of the text, else the
 * longer of the two runs around them, if there are two.
 */
function withSpacing(source: string, {start, end}: Range): Range {
  const above = blankLinesBefore(source, start)
  const below = blankLinesAfter(source, end)
  if (above.start === 0) return {start: 0, end: below.end}
  if (below.end === source.length) return {start: keepLineEnd(source, above.start), end: below.end}
  if (above.count === 0 || below.count === 0) return {start, end}
  return below.count >= above.count ? {start, end: below.end} : {start: above.start, end}
}

/** A text that did not end in a line end does not end in one afterwards. */
function keepLineEnd(source: string, start: number): number {
  return isLineEnd(source.charCodeAt(source.length - 1)) ? start : beforeLineEnd(source, start)
}

/** Words to remove from a line, with the space that would be left over. */
function withSpace(source: string, start: number, end: number): Range {
  const isOpen = start === 0 || isBreakOrSpace(source.charCodeAt(start - 1))
  if (isOpen && isSpace(source.charCodeAt(end))) return {start, end: end + 1}
  const isLast = end === source.length || isLineEnd(source.charCodeAt(end))
  return isLast && start > 0 && isSpace(source.charCodeAt(start - 1)) ? {start: start - 1, end} : {start, end}
}

function blankLinesBefore(source: string, start: number): {start: number; count: number} {
  let count = 0
  let from = start
  for (;;) {
    let at = beforeLineEnd(source, from)
    if (at === from) return {start: from, count}
    while (at > 0 && isSpace(source.charCodeAt(at - 1))) at--
    if (at > 0 && !isLineEnd(source.charCodeAt(at - 1))) return {start: from, count}
    from = at
    count++
  }
}

function blankLinesAfter(source: string, end: number): {end: number; count: number} {
  let count = 0
  let from = end
  for (;;) {
    let at = from
    while (at < source.length && isSpace(source.charCodeAt(at))) at++
    const next = afterLineEnd(source, at)
    if (next < 0 || next === from) return {end: from, count}
    from = next
    count++
  }
}

/** Offset after the line end that stands here, or the end of the text; -1 when neither does. */
function afterLineEnd(source: string, at: number): number {
  if (at === source.length) return at
  if (source.startsWith('\r\n', at)) return at + 2
  return isLineEnd(source.charCodeAt(at)) ? at + 1 : -1
}

function beforeLineEnd(source: string, at: number): number {
  if (source.endsWith('\r\n', at)) return at - 2
  return at > 0 && isLineEnd(source.charCodeAt(at - 1)) ? at - 1 : at
}

function lineEndOf(source: string): string {
  return /\r\n?|\n/.exec(source)?.[0] ?? '\n'
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0
}

function isBreakOrSpace(code: number): boolean {
  return isSpace(code) || isLineEnd(code)
}
