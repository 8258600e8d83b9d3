import {nearestLine, type Line} from '../document/lines.ts'

/** A page number or running head that a page of print left in its text. */
export interface PageFurniture {
  readonly line: Line
  /** Whether it stands in the middle of a sentence. */
  readonly isInSentence: boolean
  /** The lines with words above and below. */
  readonly above: Line
  readonly below: Line
}

interface Candidate extends PageFurniture {
  readonly text: string
  /** The last number of the line, which is the page's. */
  readonly page: number
  /** Whether nothing else looks like it. */
  readonly isSure: boolean
}

/** Running heads are short; a longer line is part of the text. In UTF-16 code units. */
const longest = 100
/** Lines of a narrow page; a shorter one above is a heading, verse or a cell of a table. In UTF-16 code units. */
const shortestAbove = 25
/** A heading is rarely so long, so a line of this length that ends without a stop was cut. In UTF-16 code units. */
const longerThanHeading = 50
/** A page holds at least so many lines. */
const shortestPage = 3
/** Between two pages of which heads were kept lie at most so many whose heads were lost. */
const mostPagesLost = 5

/** Nothing but a page number: “- 6 -”, “Page 7 of 24”, “p. 3”. */
const pageNumber =
  /^(?:[-–—•·|]\s?\d{1,4}\s?[-–—•·|]|(?:page|pages|pg|p|seite|s|página|pág|pagina|blz|стр|страница|sayfa|strona)\.?\s?\d{1,4}(?:\s?(?:of|\/|von|de|di|van|sur|из|z)\s?\d{1,4})?|\d{1,4}\s?(?:\/|of|von)\s?\d{1,4})$/iu
/** A head with its number set apart: “Annual Report 2018      7”, “7 | Annual Report”, “Doe et al. / Journal 12 (2017) 100–133”; reads at most 100 characters. */
const runningHead =
  /^[^|•·\t]*\S(?:\s{3,}|\t|\s[|•·]\s)\d{1,4}$|^\d{1,4}(?:\s{3,}|\t|\s[|•·]\s)[^\d|•·\t]+$|\(\d{4}\)\s\d{1,5}\s?[-–]\s?\d{1,5}$|^(?:©|\(c\)|copyright\b).*\s\d{1,4}$/iu

const isCode = /[;={}<>\\]/

/**
 * Page numbers and running heads: lines of one shape with a rising number, some of them in the middle of a sentence,
 * or a single one there whose shape leaves no doubt.
 */
export function findPageFurniture(lines: readonly Line[]): readonly PageFurniture[] {
  const candidates = findCandidates(lines)
  if (candidates.length === 0) return []
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const shape = candidate.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')
    const group = groups.get(shape)
    if (group) group.push(candidate)
    else groups.set(shape, [candidate])
  }
  const found = [...groups.values()].flatMap((group) => (isSeries(group) ? group : group.filter(isAlone)))
  return found.toSorted((left, right) => left.line.index - right.line.index)
}

function findCandidates(lines: readonly Line[]): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const line of lines) {
    if (line.isBlank || line.text.length > longest) continue
    const text = line.text.trim()
    if (!mayBeNumbered(text)) continue
    const isSure = pageNumber.test(text) || runningHead.test(text)
    if (!isSure && !isDigit(text.charCodeAt(text.length - 1))) continue
    const above = nearestLine(lines, line.index, -1)
    const below = nearestLine(lines, line.index, 1)
    if (!above || !below || isCode.test(text) || isCell(text, above.text, below.text)) continue
    const isInSentence = isBroken(above.text, below.text, isSure)
    candidates.push({line, text, page: pageOf(text), isSure, above, below, isInSentence})
  }
  return candidates
}

const listing = /^\s{0,20}(?:\d{1,6}\s{0,20})?\|/

/** “Trains\t3” below “Boats\t12”, “28 | where” above “29 | F”: a number in a table or a listing. */
function isCell(text: string, above: string, below: string): boolean {
  if (listing.test(text)) return listing.test(above) || listing.test(below)
  return text.includes('\t') && (above.includes('\t') || below.includes('\t'))
}

/** Cheap: what all patterns have at an end of the line. */
function mayBeNumbered(text: string): boolean {
  return isDigit(text.charCodeAt(text.length - 1)) || isDigit(text.charCodeAt(0)) || '-–—•·|['.includes(text.charAt(0))
}

/** The number of the page: the first of “Page 7 of 24” and “7 | Annual Report”, else the last. */
function pageOf(text: string): number {
  const first = pageNumber.test(text) || isDigit(text.charCodeAt(0))
  return Number((first ? /\d+/ : /(?<!\d)\d+(?=\D*$)/).exec(text)?.[0])
}

/** Rising numbers a page apart, of a shape that is a page's or some of them in a sentence; “Step 1”, “Step 2” are neither. */
function isSeries(group: readonly Candidate[]): boolean {
  if (group.length < 2 || !group.some(({isSure, isInSentence}) => isSure || isInSentence)) return false
  return group.every((candidate, index) => {
    const next = group[index + 1]
    if (!next) return true
    const isFar = next.line.index - candidate.line.index > shortestPage
    return isFar && next.page > candidate.page && next.page - candidate.page <= mostPagesLost
  })
}

/** A single one, where no series tells; editions of verse number every tenth line as a running head is numbered. */
function isAlone({text, isSure, isInSentence, above}: Candidate): boolean {
  return isSure && isInSentence && (above.text.length >= longerThanHeading || pageNumber.test(text))
}

/** Whether one sentence goes on from line to line. */
function isBroken(above: string, below: string, isSure: boolean): boolean {
  if (above.length < shortestAbove || !/[\p{L}\p{N},-]\s*$/u.test(above.slice(-8))) return false
  if (/^\s*["'“‘(]?\p{Ll}/u.test(below)) return true
  return isSure && (above.length >= longerThanHeading || /(?:\s\p{Ll}+|,)\s*$/u.test(above.slice(-30)))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
