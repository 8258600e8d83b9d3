/** A member of an object, and where it stands in the object's text. */
export interface Member {
  readonly key: string
  readonly start: number
  /** Where its value begins. */
  readonly value: number
  readonly end: number
}

/**
 * The members of an object as its text has them. What JSON.parse makes of them is not what was there: it rounds long
 * numbers, and puts keys such as "7" first.
 *
 * @param text a JSON object
 */
export function membersOf(text: string): readonly Member[] {
  const members: Member[] = []
  let start = text.indexOf('"')
  while (start !== -1) {
    const keyEnd = endOfString(text, start)
    const value = text.indexOf(':', keyEnd) + 1
    const end = endOfValue(text, value)
    members.push({key: String(JSON.parse(text.slice(start, keyEnd))), start, value, end})
    start = text[end] === ',' ? text.indexOf('"', end) : -1
  }
  return members
}

/** The comma or bracket after a value. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at) - 1
    else if (character === '{' || character === '[') depth++
    else if (character === ',' && depth === 0) return at
    else if ((character === '}' || character === ']') && depth-- === 0) return at
  }
  return text.length
}

/** Behind the quote that no odd number of backslashes stands before. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end + 1
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}
