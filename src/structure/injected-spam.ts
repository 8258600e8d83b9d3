import {salesWords, spamTrades} from '../catalogs/spam-words.ts'
import type {Line} from '../document/lines.ts'
import {PhraseFinder, type PhraseHit} from '../text/phrase-finder.ts'

/** Lines or a sentence that hawk what spammers hawk. */
export interface InjectedSpam {
  readonly start: number
  readonly end: number
  readonly trades: readonly string[]
}

interface Word {
  readonly kind: 'likely' | 'sale' | 'sure'
  readonly trade: string
}
type Hit = PhraseHit<Word>

/** What a word counts for. Honest texts name one trade's word now and then, but do not cry it for sale. */
const points: Readonly<Record<Word['kind'], number>> = {sure: 3, likely: 2, sale: 1}
const enough = 6
/** So many of a trade's words elsewhere, and the page is about it: a casino's licence, a drug's trial. */
const mostElsewhere = 3
/** A longer line is a paragraph, of which a sentence can be spam. In UTF-16 code units. */
const longestLine = 160
const longestSentence = 300

/** Made on first use. */
let tradeFinder: PhraseFinder<Word> | undefined
let salesFinder: PhraseFinder<Word> | undefined

function makeTradeFinder(): PhraseFinder<Word> {
  return new PhraseFinder(
    new Map([
      ...spamTrades.flatMap(({trade, likely}) => entries(likely, {kind: 'likely', trade})),
      ...spamTrades.flatMap(({trade, sure}) => entries(sure, {kind: 'sure', trade}))
    ])
  )
}

function entries(lines: readonly string[], word: Word): readonly [string, Word][] {
  return lines.flatMap((line) => line.split(' ')).map((phrase) => [phrase, word])
}

/** @param lineAt the line that holds an offset */
export function findInjectedSpam(text: string, lineAt: (offset: number) => Line): readonly InjectedSpam[] {
  tradeFinder ??= makeTradeFinder()
  const tradeHits = tradeFinder.find(text)
  if (!mayHoldSpam(tradeHits)) return []
  salesFinder ??= new PhraseFinder(new Map(entries(salesWords, {kind: 'sale', trade: ''})))
  const units = groupHits([...tradeHits, ...salesFinder.find(text)], text, lineAt)
  const spam = units.filter(isSpam)
  return joinLines(
    text,
    spam.filter((unit) => !isTopic(unit, units, spam))
  )
}

const fewestTradeWords = 2

/** Cheap: words of trades without which no line or sentence is spam, whatever it cries for sale. */
function mayHoldSpam(hits: readonly Hit[]): boolean {
  if (hits.length < fewestTradeWords) return false
  return hits.some(({entry, start}, index) => {
    const last = hits[index + fewestWords - 1]
    return entry.kind === 'sure' || (last !== undefined && last.start - start < longestLine)
  })
}

/** A line or sentence, with the words that it has. */
interface Unit {
  readonly start: number
  readonly end: number
  readonly hits: Hit[]
}

function groupHits(hits: readonly Hit[], text: string, lineAt: (offset: number) => Line): readonly Unit[] {
  const units: Unit[] = []
  let open: Unit | undefined
  let reach = 0
  // The longest phrase counts: “no deposit bonus” is not also a bonus.
  for (const hit of hits.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    if (hit.start < reach) continue
    reach = hit.end
    if (!open || hit.start >= open.end) units.push((open = {...unitAt(text, hit.start, lineAt(hit.start)), hits: []}))
    open.hits.push(hit)
  }
  return units
}

/** A sentence; a short line with fragments such as “Need an essay? Order one!” is one. */
function unitAt(text: string, at: number, {start, end}: Line): {start: number; end: number} {
  const isShort = end - start <= longestLine
  const {opens, closes} = isShort ? shortEnds : longEnds
  const before = text.slice(Math.max(start, at - longestSentence), at)
  const after = text.slice(at, Math.min(end, at + longestSentence))
  const opening = [...before.matchAll(opens)].at(-1)
  const closing = closes.exec(after)
  return {
    start: at - before.length + (opening ? opening.index + opening[0].length : 0),
    end: at + (closing ? closing.index + closing[0].length : after.length)
  }
}

const shortEnds = {opens: /\p{Ll}\.["”’)]? (?=\p{Lu})/gu, closes: /\p{Ll}\.["”’)]?(?= \p{Lu})/u}
const longEnds = {opens: /[.!?]["”’)]? /g, closes: /[.!?]["”’)]?(?= |$)/}

function isSpam({start, end, hits}: Unit): boolean {
  const kinds = hits.map(({entry}) => entry.kind)
  const count = (kind: Word['kind']): number => kinds.filter((other) => other === kind).length
  if (kinds.reduce((sum, kind) => sum + points[kind], 0) < enough) return false
  const [sure, likely, sale] = [count('sure'), count('likely'), count('sale')]
  if (sure > 2 || (sure > 1 && sale > 0) || (sure > 0 && sale > 1)) return true
  return end - start <= longestLine && sure + likely >= fewestWords && tradesOf([{hits}]).length === 1
}

/** With so many words of one trade, a line need not cry it for sale. */
const fewestWords = 4

/** Whether the text speaks of the same trade elsewhere. */
function isTopic(unit: Unit, units: readonly Unit[], spam: readonly Unit[]): boolean {
  const own = tradesOf([unit])
  const elsewhere = units.filter(
    (other) => !spam.includes(other) && tradesOf([other]).some((trade) => own.includes(trade))
  )
  return elsewhere.length >= mostElsewhere
}

function tradesOf(units: readonly {readonly hits: readonly Hit[]}[]): readonly string[] {
  return [...new Set(units.flatMap(({hits}) => hits.map(({entry}) => entry.trade)))].filter((trade) => trade !== '')
}

/** Neighbouring lines of spam are one. */
function joinLines(text: string, spam: readonly Unit[]): readonly InjectedSpam[] {
  const joined: {start: number; end: number; units: Unit[]}[] = []
  for (const unit of spam) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, unit.start).trim() === '') {
      last.end = unit.end
      last.units.push(unit)
    } else joined.push({start: unit.start, end: unit.end, units: [unit]})
  }
  return joined.map(({start, end, units}) => ({start, end, trades: tradesOf(units)}))
}
