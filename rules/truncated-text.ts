import {readMoreLines} from '../src/catalogs/read-more.ts'
import type {Document} from '../src/document/document.ts'
import type {Line} from '../src/document/lines.ts'
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
/** Only so much of the end of a line is looked at. In UTF-16 code units. */
const reach = 1000

/** “…”, “[...]”, “(more)”, “… Read more »” */
const marker =
  /(?:(?:…|\.{3}|\[(?:…|\.{3})\])\s?(?:[([]?(?:(?:read|see|show) )?more(?:…|\.{3})?[)\]]?)?|[([](?:(?:read|see) )?more(?:…|\.{3})?[)\]]|\s(?:Read|See) [Mm]ore(?:…|\.{3})?)\s?[»›→>]*$/
const stop = /[.!?…。！？।؟۔:;][\p{Pe}\p{Pf}"'’”*]*$/u
/** Credits, links and signatures end without a stop. */
const credit =
  /^(?:[—–*©@#|-]|(?:additional|by|contact|copyright|credits?|edit(?:ed|ing)|email|e-mail|filed|follow|from|image|photos?|pictures?|published|report(?:ed|ing)|sources?|tags?|text|tel|translated|via|video|with|written|related|read|see|next|also|more|thanks|check out)\b)|https?:|www\.|@\w|\t|\b(?:editing|reporting|photo) by\b| [-–—] (?:\p{Lu}[\p{L}\p{N}]{0,30}\s?){1,5}$/iu
const functionWord =
  /(?:^|\s)(?:a|an|and|are|as|at|be|because|but|by|for|from|had|has|have|if|in|into|is|not|of|on|or|than|that|the|their|to|was|were|when|while|which|who|whose|with)$/

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
      'The ferry is back in service\n\nBy our correspondent on the Holm',
      '“And then the shaft…”',
      'A list of boats\n\nTern\nPlover\nredshank'
    ]
  },
  *check(document) {
    const last = lastLine(document)
    if (!last) return
    const text = last.text.trim()
    if (isOffer(text)) {
      yield {start: last.start, end: last.end, message: `Unexpected end at “${text}”, fetch the whole text`}
      return
    }
    if (document.text.length < shortestText) return
    const end = last.start + last.text.trimEnd().length
    const cut = marker.exec(text.slice(-markerReach))?.[0].length ?? 0
    const tail = lastSentence(text.slice(0, text.length - cut))
    if (cut === 0 ? !isCut(document, last, tail) : isWord(tail)) return
    yield {start: end - cut - tail.length, end, message: `Unexpected end in mid-sentence, fetch the whole text`}
  }
})

/** A single word with an ellipsis is a way of speaking. */
function isWord(tail: string): boolean {
  return !tail.trim().includes(' ')
}

/** The last line that is the text's own. */
function lastLine({lines, boilerplate}: Document): Line | undefined {
  const frame = new Set(boilerplate.filter(({confidence}) => confidence > 0.5).map(({line}) => line))
  let index = lines.length - 1
  for (;;) {
    const line = lines[index]
    if (!line) return undefined
    if (!line.isBlank && (!frame.has(line) || isOffer(line.text.trim()))) return line
    index--
  }
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

/** Whether a line without a stop at its end was cut, in a text whose lines have one. */
function isCut({lines}: Document, last: Line, tail: string): boolean {
  const text = last.text.trim()
  if (stop.test(text.slice(-10)) || !/[\p{L}\p{N},]$/u.test(text) || credit.test(tail) || credit.test(text))
    return false
  if (!mayBeCut(text, tail)) return false
  const prose = lines.filter((line) => line !== last && line.text.length >= proseLine)
  const stopped = prose.filter((line) => stop.test(line.text.trimEnd().slice(-10))).length
  return prose.length > 0 && stopped * 10 >= prose.length * stopsInTen
}

/** A whole line is a heading as long as it is short; behind a finished sentence, nothing is. */
function mayBeCut(line: string, tail: string): boolean {
  if (functionWord.test(tail) || (tail.endsWith(',') && line.length >= headingLine / 2) || isOpen(tail)) return true
  const isBehindSentence = tail.length < line.length && line.length >= headingLine
  if (/\p{Ll}$/u.test(tail)) return !isWord(tail) && (isBehindSentence || line.length >= headingLine)
  // A name at the end is a signature, unless a clause comes before it.
  return line.length >= proseLine && tail.split(' ').length >= clauseWords
}

/** Whether a bracket in it never closes. */
function isOpen(tail: string): boolean {
  return tail.lastIndexOf('(') > tail.lastIndexOf(')')
}
