/** A part of an expression that has no `|` but in groups. */
export interface Alternative {
  readonly source: string
  readonly ignoresCase: boolean
  readonly start: number
  readonly end: number
}

/** Up to the next sign that divides an expression: an escape or a class may hold such a sign, and does not divide. */
const divider = /(?:[^()|[\\]|\\[^]|\[(?:[^\]\\]|\\[^])*\])*[()|]/y

/** @param expression without flags, or with `i` */
export function alternativesOf({source, ignoreCase}: RegExp): readonly Alternative[] {
  return divide(source, 0, ignoreCase)
}

/** What a `|` divides, up to the end of the group or of the whole. */
function divide(source: string, from: number, ignoresCase: boolean): readonly Alternative[] {
  const found: Alternative[] = []
  let start = from
  let depth = 0
  divider.lastIndex = from
  while (divider.test(source)) {
    const at = divider.lastIndex - 1
    const sign = source.charAt(at)
    if (sign === '(') depth++
    else if (sign === ')' && --depth < 0) return [...found, {source, ignoresCase, start, end: at}]
    else if (sign === '|' && depth === 0) {
      found.push({source, ignoresCase, start, end: at})
      start = at + 1
    }
  }
  return [...found, {source, ignoresCase, start, end: source.length}]
}

/** One thing that an expression asks for, and how often. */
export interface Item {
  /** A class, an escape, another character, or how a group opens. */
  readonly sign: string
  /** What a group holds. */
  readonly choice: readonly Alternative[] | undefined
  readonly least: number
  readonly most: number
  /** What comes after it. */
  readonly rest: Alternative
}

const itemPattern = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\[(?:[^\]\\]|\\[^])*\]|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|[^]/y
const repetition = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})?\??/y

export function firstItem(alternative: Alternative): Item | undefined {
  const {source, ignoresCase, start, end} = alternative
  if (start === end) return undefined
  if (startsPlain(alternative))
    return {sign: source.charAt(start), choice: undefined, least: 1, most: 1, rest: {...alternative, start: start + 1}}
  itemPattern.lastIndex = start
  const sign = itemPattern.exec(source)?.[0] ?? ''
  const choice = sign.startsWith('(') ? divide(source, itemPattern.lastIndex, ignoresCase) : undefined
  const after = choice ? (choice.at(-1)?.end ?? end) + 1 : itemPattern.lastIndex
  if (!repeats(source, after)) return {sign, choice, least: 1, most: 1, rest: {...alternative, start: after}}
  repetition.lastIndex = after
  const [, mark, from, comma, to] = repetition.exec(source) ?? []
  const rest = {...alternative, start: repetition.lastIndex}
  if (mark !== undefined) return {sign, choice, least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Infinity, rest}
  const least = Number(from ?? 1)
  return {sign, choice, least, most: comma === undefined ? least : Number(to === '' ? Infinity : to), rest}
}

/** Whether what stands before is repeated, or may be missing. */
function repeats(source: string, at: number): boolean {
  return at < source.length && '*+?{'.includes(source.charAt(at))
}

/** Whether the first sign is a character that stands for itself, once. */
export function startsPlain({source, start, end}: Alternative): boolean {
  return start < end && !'\\^$.([|'.includes(source.charAt(start)) && !repeats(source, start + 1)
}

/** Whether it reads nothing: an anchor, or what must or must not follow or stand before. */
export function isAssertion({sign}: Item): boolean {
  return sign === '$' || sign === '^' || sign === '\\b' || sign === '\\B' || /^\(\?<?[=!]$/.test(sign)
}
