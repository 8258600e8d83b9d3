import {continuations, serverMessages, type ServerMessageForm} from '../catalogs/server-messages/index.ts'
import type {Line} from '../document/lines.ts'
import type {PatternGroup} from '../document/line-starts.ts'
import type {Candidates} from '../document/pattern-filter.ts'

/** A message that a server printed into the page, in whole lines. */
export interface ServerMessage {
  readonly form: ServerMessageForm
  /** Its lines, from the first to the last; blank ones between them included. */
  readonly first: Line
  readonly last: Line
}

/** “[07-Mar-2021 10:15:00 UTC]”, “2021/03/07 10:15:00”: what a log puts before a message. */
const stamp = String.raw`(?:\[?(?:\d{4}[-/]\d\d[-/]\d\d|\d{1,2}[-/ ]\w{3}[-/ ]\d{4}|\w{3} \d{1,2},? \d{4})[ T,:]{1,2}\d{1,2}:\d\d:\d\d[^\]\sa-z]{0,12}(?: ?(?:[AP]M|UTC|[\w+-]{1,20}\]))?\]?:? )`

/** “Query failed:”, “MySQL error:”, “#1054 -”: what a program puts before the words of another. */
const label = String.raw`(?:[A-Z][\w ]{0,40}(?:[Ee]rror|[Ff]ailed|[Qq]uery|[Cc]onnect|[Mm]essage) ?[:-] ?)?(?:#?\d{3,5}(?: \(\w{5}\))?:? ?[-:] ?)?`

/** What may stand before a message on its line. */
const prefix = new RegExp(String.raw`\s*(?:${stamp}?${label})`)

/** Reads at most 1000 characters of a line. */
const expression = (opens: string): RegExp =>
  new RegExp(String.raw`^\s*(?:${opens}|(?:${stamp}${label}|${label})(?:${opens}))`)

/** How a message shows itself, by the number of its form. */
export const messageStarts = (): PatternGroup => ({prefix, patterns: serverMessages.map(({opens}) => opens)})

/** Made when a line may be such a message: a text that has none does not pay for them. */
const openings = new Map<ServerMessageForm, RegExp>()

function openingOf(form: ServerMessageForm): RegExp {
  let opening = openings.get(form)
  if (!opening) openings.set(form, (opening = expression(form.opens.source)))
  return opening
}

/** Messages show themselves so soon that of a longer line only so much is read, in UTF-16 code units. */
export const longestRead = 1000

function reads(pattern: RegExp, line: string): boolean {
  return pattern.test(line.length > longestRead ? line.slice(0, longestRead) : line)
}

/** How many blank lines may stand inside of a message. */
const widestGap = 2

/**
 * The messages of a text, in its order.
 *
 * @param candidates lines where a message may start, with the numbers of its forms
 */
export function findServerMessages(lines: readonly Line[], candidates: Candidates): readonly ServerMessage[] {
  const messages: ServerMessage[] = []
  let next = 0
  for (const [index, numbers] of candidates) {
    const first = lines[index]
    if (!first || first.isBlank || index < next) continue
    const message = messageAt(lines, first, numbers)
    if (!message) continue
    messages.push(message)
    next = message.last.index + 1
  }
  return messages
}

/** The forms, by default of all, whose messages may start like this line. */
export function formsOf(line: string, numbers: Iterable<number> = serverMessages.keys()): readonly ServerMessageForm[] {
  return [...numbers].flatMap((number) => {
    const form = serverMessages[number]
    return form && reads(openingOf(form), line) ? form : []
  })
}

/** The longest message that any of some forms reads from a line on. */
function messageAt(lines: readonly Line[], first: Line, numbers: Iterable<number>): ServerMessage | undefined {
  let longest: ServerMessage | undefined
  for (const form of formsOf(first.text, numbers)) {
    const closing = closingLine(lines, first, form)
    if (form.needsMore && !closing) continue
    const last = lastLine(lines, closing ?? first, form)
    if (!longest || last.index > longest.last.index) longest = {form, first, last}
  }
  return longest
}

/** The line that a message ends with, as far as its form says. */
function closingLine(lines: readonly Line[], first: Line, {through, reach = 6}: ServerMessageForm): Line | undefined {
  if (!through) return undefined
  let line: Line | undefined = first
  for (let step = 0; line && step <= reach; step++) {
    if (reads(through, line.text)) return line
    line = nextLine(lines, line)
  }
  return undefined
}

/** The last of the lines that go on with a message. */
function lastLine(lines: readonly Line[], from: Line, form: ServerMessageForm): Line {
  let last = from
  let next = nextLine(lines, last)
  while (next) {
    const {text} = next
    const known = continuations.find(({line}) => reads(line, text))
    if (!known && !(form.more && reads(form.more, text))) return last
    last = (known?.carries && lines[next.index + 1]) || next
    next = nextLine(lines, last)
  }
  return last
}

/** The next line that is not blank, unless the gap before it is wide. */
export function nextLine(lines: readonly Line[], {index}: Line): Line | undefined {
  for (let next = index + 1; next <= index + 1 + widestGap; next++) {
    const line = lines[next]
    if (line && !line.isBlank) return line
  }
  return undefined
}
