import {continuations, serverMessages, type ServerMessageForm} from '../catalogs/server-messages.ts'
import type {Line} from '../document/lines.ts'

/** A message that a server printed into the page, in whole lines. */
export interface ServerMessage {
  readonly form: ServerMessageForm
  /** Its lines, from the first to the last; blank ones between them included. */
  readonly first: Line
  readonly last: Line
}

/** All forms in one expression: most lines of most texts match none of them, and are looked at once. */
const opener = new RegExp(`^\\s*(?:${serverMessages.map(({opens}) => opens.source).join('|')})`)

const forms = serverMessages.map((form) => ({form, opens: new RegExp(`^\\s*(?:${form.opens.source})`)}))

/** How many blank lines may stand inside of a message. */
const widestGap = 2

/** The form whose messages start like this line, if any. */
export function formOf(text: string): ServerMessageForm | undefined {
  return opener.test(text) ? forms.find(({opens}) => opens.test(text))?.form : undefined
}

/** The messages of a text, in its order. */
export function findServerMessages(lines: readonly Line[]): readonly ServerMessage[] {
  const messages: ServerMessage[] = []
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index]
    const form = first && formOf(first.text)
    if (!form) continue
    const last = lastLine(lines, first, form)
    messages.push({form, first, last})
    index = last.index
  }
  return messages
}

function lastLine(lines: readonly Line[], first: Line, form: ServerMessageForm): Line {
  let last = closingLine(lines, first, form) ?? first
  let next = nextLine(lines, last)
  while (next && (form.more?.test(next.text) || continuations.some(({line}) => line.test(next?.text ?? '')))) {
    last = next
    next = nextLine(lines, last)
  }
  return last
}

function closingLine(lines: readonly Line[], first: Line, {through, reach = 6}: ServerMessageForm): Line | undefined {
  if (!through) return undefined
  let line: Line | undefined = first
  for (let step = 0; line && step <= reach; step++) {
    if (through.test(line.text)) return line
    line = nextLine(lines, line)
  }
  return undefined
}

/** The next line that is not blank, unless the gap before it is wide. */
export function nextLine(lines: readonly Line[], {index}: Line): Line | undefined {
  for (let next = index + 1; next <= index + 1 + widestGap; next++) {
    const line = lines[next]
    if (line && !line.isBlank) return line
  }
  return undefined
}
