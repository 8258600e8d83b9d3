import {decodeBytes} from './bytes.ts'
import {isInAddress, type Escape} from './escapes.ts'

/** Escapes that a token must have; “%20” alone is mentioned as often as it is left over. */
const leastEscapes = 2

/** Tokens of a form or an address in the middle of a sentence: `rule%20out%20that`, `strategy+and+good+judgment%2C+and`. */
export function* findPercentEncoding(text: string): Generator<Escape> {
  if (!text.includes('%')) return
  let from = 0
  for (const {index} of text.matchAll(/%[\dA-Fa-f]{2}/g)) {
    if (index < from) continue
    let start = index
    while (start > from && !/\s/.test(text.charAt(start - 1))) start--
    const gap = text.slice(index).search(/\s/)
    const end = gap === -1 ? text.length : index + gap
    from = end
    const decoded = decodeToken(text.slice(start, end))
    if (decoded !== undefined && !isInAddress(text, end)) yield {start, end, kind: 'percent-encoding', decoded}
  }
}

function decodeToken(token: string): string | undefined {
  const escapes = token.match(/%[\dA-F]{2}/gi)?.length ?? 0
  const hasPlusForSpace = !/%20/.test(token) && /\p{L}\+\p{L}/u.test(token)
  const pluses = hasPlusForSpace ? token.split('+').length - 1 : 0
  if (escapes + pluses < leastEscapes || /[/@=]/.test(token)) return undefined
  try {
    const decoded = decodeURIComponent(hasPlusForSpace ? token.replaceAll('+', ' ') : token)
    return /(?!\n)\p{Cc}/u.test(decoded) ? undefined : decoded
  } catch {
    return undefined
  }
}

/** Bytes of mail, which may go on over a line that was cut. */
const bytesOfMail = /=[\dA-F]{2}(?:(?:=\n)?=[\dA-F]{2})*/g
const cut = /=\n(?=[ \t]?\S)/g

/** Mail cuts lines at 76 characters, and no escape in two. */
const longestLine = 80
const shortestLine = 50

/**
 * Quoted-printable of mail. `=20` alone may be arithmetic, so the text must have bytes of letters or cut lines, two of them
 * together.
 */
export function* findQuotedPrintable(text: string): Generator<Escape> {
  if (!text.includes('=')) return
  const runs = [...text.matchAll(bytesOfMail)]
  const cuts = [...text.matchAll(cut)].filter(({index}) => isCutLine(text, index))
  const evidence = cuts.length + runs.filter(([run]) => /=[89A-F]/.test(run) && /[A-F]/.test(run)).length
  if (evidence < 2 && !runs.some(([run]) => /=[C-F][\dA-F](?:=[89AB][\dA-F])+/.test(run))) return
  for (const {0: match, index: start} of [...runs, ...cuts].toSorted((left, right) => left.index - right.index)) {
    const decoded = match === '=\n' ? '' : decodeMail(match)
    if (decoded !== undefined) yield {start, end: start + match.length, kind: 'quoted-printable', decoded}
  }
}

function isCutLine(text: string, index: number): boolean {
  const line = text.slice(Math.max(0, index - longestLine), index)
  const length = line.length - line.lastIndexOf('\n') - 1
  return length >= shortestLine && length < longestLine && /[^=\s] ?$/.test(line)
}

function decodeMail(run: string): string | undefined {
  const digits = run.replaceAll('=\n', '').split('=').slice(1)
  return decodeBytes(digits.map((pair) => Number.parseInt(pair, 16)))
}
