import type {Line} from '../document/lines.ts'
import type {WrappedParagraph} from './wrapped-paragraphs.ts'

/** In a text with wrapped paragraphs, a line between these lengths that ends within a clause goes on below. In UTF-16 code units. */
const shortest = 20
const longest = 130

/** A text with a space instead of the line ends inside of its wrapped paragraphs; no offset changes. */
export function unwrap(text: string, lines: readonly Line[], wrapped: readonly WrappedParagraph[]): string {
  if (wrapped.length === 0) return text
  const known = new Set(wrapped.flatMap((paragraph) => paragraph.lines.slice(0, -1)))
  const pieces: string[] = []
  let from = 0
  for (const line of lines) {
    if (!known.has(line) && !goesOn(line.text, lines[line.index + 1]?.text)) continue
    pieces.push(text.slice(from, line.end))
    from = line.end + 1
  }
  return [...pieces, text.slice(from)].join(' ')
}

function goesOn(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length < shortest || line.length > longest) return false
  // “… said Governor Mario M.”
  return /(?:[\p{L}\p{N},]|(?<!\p{Lu}{2})(?<!\p{Ll})\p{Lu}\.)$/u.test(line) && /^["'“‘(]?[\p{L}\p{N}]/u.test(next)
}
