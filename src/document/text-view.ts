import type {FixClass} from '../declaration.ts'
import {lineAt, splitLines, type Line} from './lines.ts'
import {markupOf} from './markdown.ts'
import {
  composeMaps,
  hideRanges,
  identity,
  normalizeLineEnds,
  rangeAt,
  type Range,
  type SourceMap
} from './source-map.ts'

/** A place in a source: line and column from 1, columns and offset in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

const heading = /^ {0,3}#{1,6} /

/** A single word in code is as often a way to stress it. */
const fewestCode = 3

/** The text that rules see, and the way back from it to the source. */
export class TextView {
  /** Line ends are `\n`, and Markdown is without its markup. */
  readonly text: string
  /** From the text to the source with its markup, both with `\n` as their line end. */
  readonly #markup: SourceMap
  /** Code of Markdown, in fences and among words: ranges of the source with `\n` as its line end, in order. */
  readonly #code: readonly Range[]
  /** From the text to the source. */
  readonly #map: SourceMap
  /** The source with `\n` as its line end, and the way back from there. */
  readonly #unified: {readonly text: string; readonly map: SourceMap}
  #lines: readonly Line[] | undefined
  #sourceLines: readonly Line[] | undefined

  constructor(source: string, isMarkdown: boolean) {
    const unified = normalizeLineEnds(source)
    const markup = isMarkdown ? markupOf(unified.text) : undefined
    const view = markup ? hideRanges(unified.text, markup.hidden) : {text: unified.text, map: identity}
    this.text = view.text
    this.#unified = unified
    this.#markup = view.map
    this.#code = markup?.code ?? []
    this.#map = composeMaps(view.map, unified.map)
  }

  /** As many as the source has. */
  get lines(): readonly Line[] {
    return (this.#lines ??= splitLines(this.text))
  }

  /**
   * A range of `text` as a range of `source`. Removing whole lines takes their markup along, such as the `##` of a
   * heading.
   */
  sourceRange(start: number, end: number, fix?: FixClass): Range {
    const place = this.place(start, end, fix)
    return {start: place.start.offset, end: place.end.offset}
  }

  /** Where a range of `text` stands in `source`. */
  place(start: number, end: number, fix?: FixClass): {readonly start: Point; readonly end: Point} {
    const first = lineAt(this.lines, start)
    const last = lineAt(this.lines, end)
    const isWhole = fix === 'removal' && start === first.start && end === last.end && end > start
    const from = isWhole ? this.#pointInLine(first.index, this.#lineStart(first.index)) : this.point(start)
    if (end === start) return {start: from, end: from}
    return {
      start: from,
      end: isWhole ? this.#pointInLine(last.index, this.#lineEnd(last.index)) : this.point(end, 'end')
    }
  }

  /** Line and column (both from 1, columns in UTF-16 code units of the source) of an offset into `text`. */
  point(offset: number, side: 'end' | 'start' = 'start'): Point {
    return this.#pointInLine(
      lineAt(this.lines, offset).index,
      side === 'start' ? this.#map.startOf(offset) : this.#map.endOf(offset)
    )
  }

  /** Whether markup is hidden inside a range, so that what is there cannot be replaced by words alone. */
  hidesMarkup(start: number, end: number): boolean {
    return end > start && this.#markup.endOf(end) - this.#markup.startOf(start) !== end - start
  }

  /** Whether Markdown marks lines or words as code time and again. */
  get showsCode(): boolean {
    return this.#code.length >= fewestCode
  }

  /** Whether a line is a heading of Markdown. */
  isHeading(index: number): boolean {
    return this.#markup !== identity && heading.test(this.#sourceLine(index)?.text ?? '')
  }

  /** Whether a range is part of what Markdown marks as code: whatever stands there is meant. */
  isCode(start: number, end: number): boolean {
    if (this.#code.length === 0) return false
    const range = rangeAt(this.#code, this.#markup.startOf(start))
    return range !== undefined && this.#markup.endOf(end) <= range.end
  }

  #pointInLine(index: number, offset: number): Point {
    return {line: index + 1, column: offset - this.#lineStart(index) + 1, offset}
  }

  #lineStart(index: number): number {
    return this.#unified.map.startOf(this.#sourceLine(index)?.start ?? 0)
  }

  #lineEnd(index: number): number {
    return this.#unified.map.endOf(this.#sourceLine(index)?.end ?? this.#unified.text.length)
  }

  #sourceLine(index: number): Line | undefined {
    this.#sourceLines ??= this.#markup === identity ? this.lines : splitLines(this.#unified.text)
    return this.#sourceLines[index]
  }
}
