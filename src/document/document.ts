import type {FixClass} from '../declaration.ts'
import {findCandidates, type FailureCandidates} from '../failure/candidates.ts'
import {findFailurePages, type FailurePage} from '../failure/pages.ts'
import {findServerMessages, type ServerMessage} from '../failure/messages.ts'
import {isAboutSoftware} from '../failure/quotation.ts'
import {findTemplates, type Unfilled} from '../failure/templates.ts'
import {findBrokenWords, type BrokenWord} from '../structure/broken-words.ts'
import {isAboutCode} from '../text/code-talk.ts'
import {findMojibake, type Misreading} from '../text/mojibake.ts'
import {findPageFurniture, type PageFurniture} from '../structure/page-furniture.ts'
import {unwrap} from '../structure/unwrapped-text.ts'
import {findWrappedParagraphs, type WrappedParagraph} from '../structure/wrapped-paragraphs.ts'
import {findInjectedSpam, type InjectedSpam} from '../structure/injected-spam.ts'
import {findGluedSentences, type GluedSentences} from '../structure/glued-sentences.ts'
import {findGluedWords, type GluedWords} from '../structure/glued-words.ts'
import {hasCode} from '../text/code-signs.ts'
import {isPlain} from '../text/plain.ts'
import {vocabularyOf} from '../text/vocabulary.ts'
import {Attributions} from '../speech/attributions.ts'
import {NameIndex} from '../speech/name-index.ts'
import {findOrphanPronoun, type OrphanPronoun} from '../speech/pronouns.ts'
import {findUnintroducedSpeakers, type UnintroducedSpeaker} from '../speech/speakers.ts'
import {findSuspects, measureLines, type Suspect} from '../classifier/boilerplate.ts'
import type {Measures} from '../classifier/measures.ts'
import {Characters} from './characters.ts'
import {lineAt, splitLines, type Line} from './lines.ts'
import {paragraphsOf, type Paragraph} from './paragraphs.ts'
import {findRepeats, type RepeatedPassage} from './repeats.ts'
import {findTitleRepeats, type TitleRepeat} from './title-repeats.ts'
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

/** What is known about a page besides its text. */
export interface Facts {
  /** Where the page was fetched. */
  readonly url?: string | undefined
  /** Its title, from the head of the page or a feed. */
  readonly title?: string | undefined
  /** How the text is written; Markdown's own markup is no defect. */
  readonly format?: 'markdown' | 'text' | undefined
}

/** A place in a source: line and column from 1, columns and offset in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/**
 * A text and what can be known about it. Each getter computes on first use and keeps its answer, so all rules
 * of a document share one definition of line, paragraph, quotation and name.
 */
export class Document {
  /** The text as it came. */
  readonly source: string
  /**
   * The text that rules see: line ends are `\n`, and Markdown is without its markup. All offsets of findings are offsets
   * into it, and its lines are those of the source.
   */
  readonly text: string
  readonly facts: Facts
  /** From the text to the source with its markup, both with `\n` as their line end. */
  readonly #view: SourceMap
  /** Code among the words of Markdown: ranges of the source with `\n` as its line end, in order. */
  readonly #code: readonly Range[]
  /** From the text to the source. */
  readonly #map: SourceMap
  /** The source with `\n` as its line end, and the way back from there. */
  readonly #unified: {readonly text: string; readonly map: SourceMap}
  #sourceLines: readonly Line[] | undefined
  #characters: Characters | undefined
  #isPlain: boolean | undefined
  #isAboutCode: boolean | undefined
  #mojibake: readonly Misreading[] | undefined
  #lines: readonly Line[] | undefined
  #isAboutSoftware: boolean | undefined
  #templates: readonly Unfilled[] | undefined
  #failureCandidates: FailureCandidates | undefined
  #failurePages: readonly FailurePage[] | undefined
  #serverMessages: readonly ServerMessage[] | undefined
  #vocabulary: ReadonlySet<string> | undefined
  #brokenWords: readonly BrokenWord[] | undefined
  #pageFurniture: readonly PageFurniture[] | undefined
  #wrappedParagraphs: readonly WrappedParagraph[] | undefined
  #gluedSentences: readonly GluedSentences[] | undefined
  #gluedWords: readonly GluedWords[] | undefined
  #hasCode: boolean | undefined
  #injectedSpam: readonly InjectedSpam[] | undefined
  #names: NameIndex | undefined
  #orphanPronoun: {readonly found: OrphanPronoun | undefined} | undefined
  #attributions: Attributions | undefined
  #unintroducedSpeakers: readonly UnintroducedSpeaker[] | undefined
  #measures: Measures | undefined
  #repeats: readonly RepeatedPassage[] | undefined
  #titleRepeats: readonly TitleRepeat[] | undefined
  #boilerplate: readonly Suspect[] | undefined

  constructor(source: string, facts: Facts = {}) {
    const unified = normalizeLineEnds(source)
    const isMarkdown = facts.format === 'markdown'
    const markup = isMarkdown ? markupOf(unified.text) : undefined
    const view = markup ? hideRanges(unified.text, markup.hidden) : {text: unified.text, map: identity}
    this.source = source
    this.text = view.text
    this.facts = facts
    this.#unified = unified
    this.#view = view.map
    this.#code = markup?.code ?? []
    this.#map = composeMaps(view.map, unified.map)
  }

  /** Which characters the text has at all. */
  get characters(): Characters {
    return (this.#characters ??= new Characters(this.text))
  }

  /** Whether the text has none of the characters that rules about characters are after. */
  get isPlain(): boolean {
    return (this.#isPlain ??= isPlain(this.text))
  }

  /** Whether the text speaks about code, so that code, markup and escapes in it are what it wants to show. */
  get isAboutCode(): boolean {
    return (this.#isAboutCode ??= isAboutCode(this.text))
  }

  /** Where the text was decoded in the wrong encoding, and what its author wrote. */
  get mojibake(): readonly Misreading[] {
    return (this.#mojibake ??= this.isPlain ? [] : findMojibake(this.text))
  }

  get lines(): readonly Line[] {
    return (this.#lines ??= splitLines(this.text))
  }

  /** Read anew each time: few ask, and a long text has many. */
  get paragraphs(): Iterable<Paragraph> {
    return paragraphsOf(this.lines)
  }

  /** The words of the text as they stand in it. */
  get vocabulary(): ReadonlySet<string> {
    return (this.#vocabulary ??= vocabularyOf(this.text))
  }

  /** Words that a hyphen and a line end broke in two, in order. */
  get brokenWords(): readonly BrokenWord[] {
    return (this.#brokenWords ??= findBrokenWords(this.text, this.isPlain, () => this.vocabulary))
  }

  /** Page numbers and running heads inside the text. */
  get pageFurniture(): readonly PageFurniture[] {
    return (this.#pageFurniture ??= findPageFurniture(this.lines))
  }

  /** Paragraphs broken at a fixed width. */
  get wrappedParagraphs(): readonly WrappedParagraph[] {
    return (this.#wrappedParagraphs ??= findWrappedParagraphs(this.lines, this.pageFurniture))
  }

  /** Whether the text shows program code. */
  get hasCode(): boolean {
    return (this.#hasCode ??= hasCode(this.text))
  }

  /** Sentences with nothing between them. */
  get gluedSentences(): readonly GluedSentences[] {
    return (this.#gluedSentences ??= findGluedSentences(this.text, () => this.hasCode))
  }

  /** Words with nothing between them, in order. */
  get gluedWords(): readonly GluedWords[] {
    return (this.#gluedWords ??= findGluedWords(
      this.text,
      (at) => this.lineAt(at),
      () => this.vocabulary,
      () => this.hasCode
    ))
  }

  /** Lines that may be boilerplate, with how likely they are. */
  get boilerplate(): readonly Suspect[] {
    return (this.#boilerplate ??= findSuspects(this.lines, this.measures))
  }

  /** The lines that are not blank, as numbers. */
  get measures(): Measures {
    return (this.#measures ??= measureLines(this.text, this.lines))
  }

  get repeats(): readonly RepeatedPassage[] {
    return (this.#repeats ??= findRepeats(this.lines, this.measures, new Set(this.titleRepeats.map(({line}) => line))))
  }

  get titleRepeats(): readonly TitleRepeat[] {
    return (this.#titleRepeats ??= findTitleRepeats(this.lines, this.measures, this.facts.title))
  }

  /** Lines and sentences that hawk what spammers hawk. */
  get injectedSpam(): readonly InjectedSpam[] {
    return (this.#injectedSpam ??= findInjectedSpam(this.text, (at) => this.lineAt(at)))
  }

  /** Lines that may start with what a failure prints. */
  get failureCandidates(): FailureCandidates {
    return (this.#failureCandidates ??= findCandidates(this.text, this.lines))
  }

  /** Pages that are no content: the text itself, or lines of one in it. */
  get failurePages(): readonly FailurePage[] {
    return (this.#failurePages ??= findFailurePages(this.lines, this.failureCandidates.phrases))
  }

  /** Whether the text is about software, so that its messages and templates are examples. */
  get isAboutSoftware(): boolean {
    return (this.#isAboutSoftware ??= isAboutSoftware(this.lines))
  }

  /** Pieces that a template should have filled in. */
  get templates(): readonly Unfilled[] {
    return (this.#templates ??= findTemplates(this, this.failureCandidates.templates))
  }

  /** Messages that a server printed into the page. */
  get serverMessages(): readonly ServerMessage[] {
    return (this.#serverMessages ??= findServerMessages(this.lines, this.failureCandidates.messages))
  }

  /** The capitalised words of the text, and which of them make one name, across the line ends of wrapped paragraphs too. */
  get names(): NameIndex {
    return (this.#names ??= new NameIndex(unwrap(this.text, this.lines, this.wrappedParagraphs), this.isPlain))
  }

  /** The first “…,” he said, when nobody stands before it. */
  get orphanPronoun(): OrphanPronoun | undefined {
    return (this.#orphanPronoun ??= {found: findOrphanPronoun(this.names)}).found
  }

  /** Names of one or two words that words are attributed to: “Guo said”. */
  get attributions(): Attributions {
    return (this.#attributions ??= new Attributions(this.names))
  }

  /** Who speaks before, or without, anyone saying who they are. */
  get unintroducedSpeakers(): readonly UnintroducedSpeaker[] {
    return (this.#unintroducedSpeakers ??= findUnintroducedSpeakers(this.attributions))
  }

  lineAt(offset: number): Line {
    return lineAt(this.lines, offset)
  }

  /** Line (from 1) for a message to name. */
  lineNumber(offset: number): number {
    return this.lineAt(offset).index + 1
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
    const first = this.lineAt(start)
    const last = this.lineAt(end)
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
      this.lineAt(offset).index,
      side === 'start' ? this.#map.startOf(offset) : this.#map.endOf(offset)
    )
  }

  /** Whether markup is hidden inside a range, so that what is there cannot be replaced by words alone. */
  hidesMarkup(start: number, end: number): boolean {
    return end > start && this.#view.endOf(end) - this.#view.startOf(start) !== end - start
  }

  /** Whether a range is part of what Markdown marks as code among words: whatever stands there is meant. */
  isCode(start: number, end: number): boolean {
    if (this.#code.length === 0) return false
    const range = rangeAt(this.#code, this.#view.startOf(start))
    return range !== undefined && this.#view.endOf(end) <= range.end
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
    this.#sourceLines ??= this.#view === identity ? this.lines : splitLines(this.#unified.text)
    return this.#sourceLines[index]
  }
}
