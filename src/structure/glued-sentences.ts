import {sentenceOpeners} from '../catalogs/function-words.ts'

/** Two sentences with nothing between them. */
export interface GluedSentences {
  /** From the last word of the one, to the end of the first of the other. */
  readonly start: number
  readonly end: number
  /** Offset at which the second begins. */
  readonly seam: number
}

/** An ellipsis often has no space after it, and none is missed. */
const stops = ['.', '!', '?']
/** Nothing further from a stop says anything about it. In UTF-16 code units. */
const reach = 60

/** The end of a sentence: a word, a number or what closes a clause; reads at most 60 characters. */
const wordBefore =
  /(?:^|[\s"'“”‘’«»([—–-])((?:[^\s"“”‘«»([\]/\\@_#=<>{}|:]*?)(?:\p{Ll}{2}|\p{Lu}{2}|\p{N}{2}|[\p{L}\p{N}]{2}[)%]))$/u
const seamPattern =
  /([.!?]+)(["”’»)\]]*)(["“‘«(]?)((?:\p{Lu}\p{Ll}|(?<=["“”‘])[IA](?=[\s'’])|I(?=['’])|\p{Lu}{2})[\p{L}\p{M}'’-]*)(\S*)/uy

/** Titles and other words whose stop ends no sentence: “Dr.Dre”, “St.Louis”. */
const abbreviations = new Set(
  'mr mrs ms mx dr st sr jr prof gen sen rep gov lt col capt sgt rev hon pres no nos vs inc ltd co corp fig figs vol ch art sec dept est approx ave blvd rd mt ft ph bzw ca nr str'.split(
    ' '
  )
)
/** What stands after a point in the names of hosts and files: “Amazon.Com”, “Report.Final.docx”. */
const suffixes = new Set(
  'com org net edu gov co io ai fm app dev cloud press info biz tv me uk us de fr js ts py md html htm php asp aspx jsp jpg jpeg png gif pdf txt doc docx xls xlsx ppt csv json xml zip exe mp3 mp4'.split(
    ' '
  )
)

/** @param hasCode whether points also stand between names of a program; then only a plain opening of a sentence counts */
export function findGluedSentences(text: string, hasCode: () => boolean): readonly GluedSentences[] {
  const found: GluedSentences[] = []
  for (const stop of stops) {
    for (let at = text.indexOf(stop); at !== -1; at = text.indexOf(stop, at + 1)) {
      if (isApart(text, at)) continue
      const seam = seamAt(text, at, hasCode)
      if (seam) found.push(seam)
    }
  }
  return found
}

/** Cheap: whether after a stop, with or without a mark that closes, comes what begins no sentence: “said.” and, “1.5”. */
function isApart(text: string, stop: number): boolean {
  const next = text.charCodeAt(stop + 1)
  return beginsNone(next) || (closingMarks.includes(text.charAt(stop + 1)) && beginsNone(text.charCodeAt(stop + 2)))
}

const closingMarks = '"”’»)]'

/** White space, a comma, a point (“quiz...This”), a digit, a small letter, or the end of the text. */
function beginsNone(code: number): boolean {
  return (
    code === 32 ||
    code === 10 ||
    code === 44 ||
    code === 46 ||
    (code > 47 && code < 58) ||
    (code > 96 && code < 123) ||
    Number.isNaN(code)
  )
}

function seamAt(text: string, at: number, hasCode: () => boolean): GluedSentences | undefined {
  if (stops.includes(text[at - 1] ?? '')) return undefined
  seamPattern.lastIndex = 0
  const [all, stop = '', closing = '', opening = '', right = '', rest = ''] =
    seamPattern.exec(text.slice(at, at + reach)) ?? []
  if (all === undefined || !isEndOfToken(rest) || suffixes.has(right.toLowerCase())) return undefined
  const before = text.slice(Math.max(0, at - reach), at)
  const left = wordBefore.exec(before)?.[1]
  if (left === undefined || !canMeet(left, right, stop)) return undefined
  // “10. 10.Effects of”: a number that no word comes before is one of a list.
  if (/\d$/.test(left) && !/[\p{L},]\s[$€£]?$/u.test(before.slice(0, -left.length))) return undefined
  if (hasCode() && !(sentenceOpeners.has(right.toLowerCase()) && rest === '')) return undefined
  const isOpeningQuote = opening === '' && closing === '"' && isOpeningMark(text, at + stop.length)
  const gap = at + stop.length + (isOpeningQuote ? 0 : closing.length)
  return {start: at - left.length, end: at + all.length - rest.length, seam: gap}
}

/** “Println.” may be followed by the end of its own sentence, but not by “(” or another name. */
function isEndOfToken(rest: string): boolean {
  return /^(?:[.,;:!?…"”’»)\]–—-]*|[—–-].*)$/.test(rest)
}

/** “ContainerStatus.ImageID” is the name of a field. */
const camelCase = /\p{Ll}\p{Lu}/u

function canMeet(left: string, right: string, stop: string): boolean {
  const word = left.toLowerCase().replace(/^.*[.,-]/, '')
  if (stop === '.' && (abbreviations.has(word) || word.length < 2)) return false
  // “newsgaming.com.The” can be; “System.out.Println” is a name.
  if (left.includes('.') && !suffixes.has(word)) return false
  if (camelCase.test(left) && camelCase.test(right)) return false
  if (stop === '!' && word === 'yahoo') return false
  // “1.Know” is a number in a list, “v2.Beta” a version, “ASP.NET” a name.
  if (/\d$/.test(left)) return /^\D?\d{2,}$/.test(word) && /^\p{Lu}\p{Ll}{2}/u.test(right)
  // “NEWS.Debian” is a file, “by the EU.However” is none.
  if (/\p{Lu}$/u.test(left)) return /\p{Ll}$/u.test(right) && sentenceOpeners.has(right.toLowerCase())
  return !/^\p{Lu}{2}/u.test(right) || /^\p{Ll}{3,}$/u.test(left)
}

/** Whether a straight quotation mark opens: none before it in the line waits for its other half, and one after it does. */
function isOpeningMark(text: string, mark: number): boolean {
  const before = text.slice(Math.max(0, mark - longestQuotedLine), mark)
  const after = text.slice(mark + 1, mark + longestQuotedLine)
  const newline = after.indexOf('\n')
  const isEven = countMarks(before.slice(before.lastIndexOf('\n') + 1)) % 2 === 0
  return isEven && countMarks(newline === -1 ? after : after.slice(0, newline)) % 2 === 1
}

function countMarks(text: string): number {
  return text.match(/"/g)?.length ?? 0
}

/** Quotation marks further back than that are not counted. In UTF-16 code units. */
const longestQuotedLine = 4000
