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
import {lineAt, type Line} from './lines.ts'
import {paragraphsOf, type Paragraph} from './paragraphs.ts'
import {findRepeats, type RepeatedPassage} from './repeats.ts'
import {findTitleRepeats, type TitleRepeat} from './title-repeats.ts'
import {TextView} from './text-view.ts'

/** What is known about a page besides its text. */
export interface Facts {
  /** Where the page was fetched. */
  readonly url?: string | undefined
  /** Its title, from the head of the page or a feed. */
  readonly title?: string | undefined
  /** How the text is written; Markdown's own markup is no defect. */
  readonly format?: 'markdown' | 'text' | undefined
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
  /** From the text to its source. */
  readonly view: TextView
  #characters: Characters | undefined
  #isPlain: boolean | undefined
  #isAboutCode: boolean | undefined
  #mojibake: readonly Misreading[] | undefined
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
    this.view = new TextView(source, facts.format === 'markdown')
    this.source = source
    this.text = this.view.text
    this.facts = facts
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
    return (this.#isAboutCode ??= this.view.showsCode || isAboutCode(this.text))
  }

  /** Where the text was decoded in the wrong encoding, and what its author wrote. */
  get mojibake(): readonly Misreading[] {
    return (this.#mojibake ??= this.isPlain ? [] : findMojibake(this.text))
  }

  get lines(): readonly Line[] {
    return this.view.lines
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
    return (this.#hasCode ??= this.view.showsCode || hasCode(this.text))
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
}
