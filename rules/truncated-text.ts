import {readMoreLines} from '../src/catalogs/read-more.ts'
import {isParagraph} from '../src/classifier/paragraphs.ts'
import type {Finding} from '../src/declaration.ts'
import type {Document} from '../src/document/document.ts'
import {nearestLine, type Line} from '../src/document/lines.ts'
import {defineRule} from '../src/rule.ts'

/** Lines that offer the rest are short. In UTF-16 code units. */
const longestOffer = 90
/** A line of prose; shorter ones are headings, credits, captions. In UTF-16 code units. */
const proseLine = 100
/** No heading is longer. In UTF-16 code units. */
const headingLine = 80
/** A signature has fewer words. */
const clauseWords = 5
/** No marker is longer. In UTF-16 code units. */
const markerReach = 40
/** A text without any more says little about how it ends. In UTF-16 code units. */
const shortestText = 100
/** Of ten lines of prose so many end with a stop, or a missing one says nothing. */
const stopsInTen = 9
/** A line that may be a sentence. In UTF-16 code units. */
const sentenceLine = 40
/** Only so much of the end of a line is looked at. In UTF-16 code units. */
const reach = 1000

/** “…”, “[...]”, “(more)”, “… Read more »” */
const marker =
  /(?:(?:…|\.{3}|\[(?:…|\.{3})\])\s?(?:[([]?(?:(?:read|see|show) )?more(?:…|\.{3})?[)\]]?)?|[([](?:(?:read|see) )?more(?:…|\.{3})?[)\]]|\s(?:Read|See) [Mm]ore(?:…|\.{3})?)\s?[»›→>]*$/
const stop = /[.!?…。！？।؟۔:;][\p{Pe}\p{Pf}"'’”*]*$/u
const ellipsis = /(?:…|\.{3})$/
/** An abbreviation, an address, or a stop with the remains of a quotation mark: “months.\xe2\x80\x9d”; reads at most 40 characters. */
const wordWithStop = /\S[.!?…]\S*$/
/** What signs off behind the last stop: “… for South Africa. -- Cargo Newsroom 212 555 0142”. */
const signature = /[.!?]["”’)]?\s[-–—]{1,2}\s[^.!?]{1,90}$/
/** Credits, links and signatures end without a stop. */
const credit =
  /^(?:[—–*©@#|-]|(?:additional|by|contact|copyright|credits?|edit(?:ed|ing)|email|e-mail|filed|follow|from|image|photos?|pictures?|published|report(?:ed|ing)|sources?|tags?|text|tel|translated|via|video|with|written|related|read|see|view|next|also|more|thanks|check out)\b)|https?:|www\.|@\w|\t|\b(?:editing|reporting|photo) by\b| [-–—] \p{Lu}[\p{L}\p{N}]{0,30}(?:\s\p{Lu}[\p{L}\p{N}]{0,30}){0,4}$/iu
/** What is said about a text below it, often without a stop: “Marit Holm is a writer who lives on the Holm”. */
const note =
  /^(?:\d{1,3}[.)] |(?:Th(?:e|is) (?:article|author|essay|piece|post|report|story|writer)|For (?:details|information|more|tickets)|(?:S?[Hh]e|(?:\p{Lu}[\p{L}.’'-]{0,20} ){1,3}\p{Lu}[\p{L}.’'-]{0,20}) (?:covers|is (?:an?|the)|lives|teaches|works|writes))\b)/u
/** No sentence ends with these. */
const functionWord =
  /(?:^|\s)(?:a|an|and|are|as|at|be|because|but|by|every|for|from|had|has|have|he|I|if|in|into|is|my|not|of|on|or|our|she|should|than|that|the|their|they|to|was|we|were|when|while|which|who|whose|with|your)$/
/** Every clause has one; menus and names have none. */
const functionWordInside =
  /\s(?:a|an|and|are|as|at|be|but|by|for|from|had|has|have|he|in|is|it|not|of|on|or|she|that|the|their|they|this|to|was|we|were|with|you)\s/

export default defineRule({
  name: 'truncated-text',
  summary: 'the text stops in mid-sentence or at a “read more”',
  why: 'Teasers, feeds and paywalled pages hold the beginning of an article only; nobody downstream can tell that the rest is missing.',
  family: 'structure',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'The ferry is back in service after eleven weeks, and carries forty passengers a day. ⟦The yard blames a supplier in Gdansk, which…⟧',
      'The ferry is back in service.\n\n⟦Subscribe to continue reading.⟧',
      'The ferry is back in service after eleven weeks, and carries forty passengers a day. ⟦The council had paid for… Read more »⟧',
      'The ferry is back in service after eleven weeks, and carries forty passengers a day, as it did before the winter.\n\nThe yard blames a supplier. ⟦The council had paid for a launch that carried its first⟧'
    ],
    clean: [
      'The ferry is back in service.',
      'The ferry is back in service after eleven weeks, and carries forty passengers a day, as it did before the winter\n\nThe yard blames a supplier. The council had paid for a launch that carried its first passengers',
      'The ferry is back in service\n\nBy our correspondent on the Holm',
      '“And then the shaft…”',
      'The ferry is back in service after eleven weeks, and carries forty passengers a day.\n\nNext: 14.3. Winter Harbours: Prevention, Detec...',
      'The ferry is back in service after eleven weeks, and carries forty passengers a day.\n\nHome\nNews\nSport\nWeather\nMore\nContact us\nPrivacy policy',
      'A list of boats\n\nTern\nPlover\nredshank'
    ]
  },
  *check(document) {
    if (endsWell(document)) return
    const last = lastLine(document)
    const finding = last && endOf(document, last)
    if (finding) yield finding
  }
})

/** Of more lines it is asked which frame the text, which takes longer than to look at some that may. */
const linesAtEnd = 16

/** Whether none of the lines that may be the last one of the text itself is cut. */
function endsWell(document: Document): boolean {
  const {lines, measures} = document
  for (let row = measures.count - 1; row >= Math.max(0, measures.count - linesAtEnd); row--) {
    const line = lines[measures.lineIndex(row)]
    if (line && endOf(document, line)) return false
    if (isParagraph(measures, row)) return true
  }
  return measures.count <= linesAtEnd
}

/** What is wrong with a line when it is the last one of the text. */
function endOf(document: Document, last: Line): Finding | undefined {
  const text = last.text.trim()
  if (isOffer(text))
    return {start: last.start, end: last.end, message: `Unexpected end at “${text}”, fetch the whole text`}
  if (document.text.length < shortestText) return undefined
  const end = last.start + last.text.trimEnd().length
  const cut = marker.exec(text.slice(-markerReach))?.[0].length ?? 0
  if (cut === 0 && isFinished(text)) return undefined
  const tail = lastSentence(text.slice(0, text.length - cut))
  if (cut === 0 ? !isCut(document, last, tail) : trailsOff(text, tail, cut) || isTeaser(document, last))
    return undefined
  return {start: end - cut - tail.length, end, message: `Unexpected end in mid-sentence, fetch the whole text`}
}

/** A single word with an ellipsis, or a short line: “And so to bed…”, is a way of speaking, a label without a clause is cut on purpose. */
function trailsOff(line: string, tail: string, cut: number): boolean {
  if (!tail.trim().includes(' ')) return true
  return cut <= 4 && (line.length < sentenceLine || (line.length < proseLine && !functionWordInside.test(line)))
}

/** One line of a list of teasers, which all break off: what they are about stands on other pages. */
function isTeaser({lines}: Document, last: Line): boolean {
  return lines.some(
    (line) => line !== last && line.text.length >= sentenceLine && ellipsis.test(line.text.trimEnd().slice(-3))
  )
}

/** The last line that is the text's own, or the offer of the rest right below it; menus have their “More” too. */
function lastLine({lines, boilerplate}: Document): Line | undefined {
  const frame = new Set(boilerplate.filter(({confidence}) => confidence > 0.5).map(({line}) => line))
  const own = lines.findLast((line) => !line.isBlank && !frame.has(line))
  const next = own && nearestLine(lines, own.index, 1)
  return next && isOffer(next.text.trim()) ? next : own
}

function isOffer(text: string): boolean {
  return text.length <= longestOffer && readMoreLines.some(([pattern]) => pattern.test(text))
}

function lastSentence(text: string): string {
  const end = text.slice(-reach)
  const starts = [...end.matchAll(/[.!?…]["'”’»)\]]*\s+(?=["'“‘«(]?[\p{Lu}\p{Lo}\p{N}])/gu)]
  const last = starts.at(-1)
  return last ? end.slice(last.index + last[0].length) : end
}

/** Whether a line ends as sentences do, or in a mark or abbreviation that says nothing. */
function isFinished(text: string): boolean {
  const end = text.slice(-markerReach)
  return stop.test(end.slice(-10)) || !/[\p{L}\p{N},]$/u.test(end) || wordWithStop.test(end)
}

/** Whether a line without a stop at its end was cut, in a text whose lines have one. */
function isCut({lines}: Document, last: Line, tail: string): boolean {
  const text = last.text.trim()
  const prose = lines.filter((line) => line !== last && line.text.length >= proseLine)
  if (prose.length === 0) return false
  if (isOpen(text, tail)) {
    if (stopsOf(prose) * 10 < prose.length * stopsInTen) return false
  } else {
    // A clause may have lost no more than its stop, where others have too.
    if (!mayBeCut(text, tail)) return false
    const sentences = lines.filter((line) => line !== last && line.text.length >= sentenceLine)
    if (stopsOf(sentences) < sentences.length) return false
  }
  return !credit.test(tail) && !credit.test(text) && !signature.test(tail)
}

function stopsOf(lines: readonly Line[]): number {
  return lines.filter(({text}) => stop.test(text.trimEnd().slice(-10))).length
}

/** Whether the last word, a comma, a bracket or a quotation mark asks for more. */
function isOpen(line: string, tail: string): boolean {
  // “Jump to” is a label.
  const isLabel = line.split(' ').length < 4
  if ((functionWord.test(tail) && !isLabel) || (tail.endsWith(',') && line.length >= headingLine / 2)) return true
  return opensOnly(tail, '(', ')') || opensOnly(line, '“', '”')
}

function opensOnly(text: string, opening: string, closing: string): boolean {
  return text.lastIndexOf(opening) > text.lastIndexOf(closing)
}

/** A whole line is a heading as long as it is short; behind a finished sentence, nothing is. */
function mayBeCut(line: string, tail: string): boolean {
  if (!functionWordInside.test(tail) || (line.length - tail.length < 5 && note.test(line))) return false
  const isBehindSentence = tail.length < line.length && line.length >= headingLine
  if (/\p{Ll}$/u.test(tail)) return isBehindSentence || line.length >= headingLine
  // A name at the end is a signature, unless a clause comes before it.
  return line.length >= proseLine && tail.split(' ').length >= clauseWords
}
