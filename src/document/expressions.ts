/** A regular expression as a tree. It may accept more than the expression does, never less. */
export type Tree =
  | {readonly kind: 'one'; readonly of: Characters}
  | {readonly kind: 'sequence'; readonly parts: readonly Tree[]}
  | {readonly kind: 'choice'; readonly parts: readonly Tree[]}
  | {readonly kind: 'repeat'; readonly part: Tree; readonly least: number; readonly most: number}

/** By column: whether the character is among some. */
export type Characters = Uint8Array

export const columns = 256

/** ASCII has columns of its own, all other characters share the rest. */
export function columnOf(code: number): number {
  return code < 128 ? code : 128 | (code & 127)
}

/** @param expression without flags, or with `i` */
export function parseExpression({source, flags}: RegExp): Tree {
  return readChoice(source.matchAll(tokenPattern), flags).tree
}

/** A set, the opening of a group, an escape, or another character; and what repeats it. */
const tokenPattern =
  /(\[(?:[^\]\\]|\\[^]){0,9999}\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|[^])(?:([*+?])|\{(\d{1,5})(?:,(\d{0,5}))?\})?\??/g

type Tokens = Iterator<RegExpExecArray>

interface Read {
  readonly tree: Tree
  /** The token that the choice or the sequence ended with. */
  readonly end: RegExpExecArray | undefined
}

/** Up to the end of the group or of the whole. */
function readChoice(tokens: Tokens, flags: string): Read {
  const parts: Tree[] = []
  for (;;) {
    const {tree, end} = readSequence(tokens, flags)
    parts.push(tree)
    if (end?.[1] !== '|') return {tree: {kind: 'choice', parts}, end}
  }
}

function readSequence(tokens: Tokens, flags: string): Read {
  const parts: Tree[] = []
  for (;;) {
    const next = tokens.next()
    const token = next.done ? undefined : next.value
    const item = token?.[1]
    if (!token || item === undefined || item === '|' || item === ')')
      return {tree: {kind: 'sequence', parts}, end: token}
    if (item.startsWith('(')) {
      const {tree, end} = readChoice(tokens, flags)
      const isAssertion = item.endsWith('=') || item.endsWith('!')
      if (!isAssertion) parts.push(end ? repeated(tree, end) : tree)
    } else if (!/^(?:[$^]|\\[bB])$/.test(item)) parts.push(repeated(leaf(item, flags), token))
  }
}

function repeated(part: Tree, token: RegExpExecArray): Tree {
  const [, , sign, from, to = from] = token
  if (sign !== undefined) return {kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity}
  if (from === undefined) return part
  return {kind: 'repeat', part, least: Number(from), most: to === '' ? Infinity : Number(to)}
}

function leaf(item: string, flags: string): Tree {
  if (/^\\[1-9k]/.test(item)) return {kind: 'repeat', part: leaf('[^]', flags), least: 0, most: Infinity}
  const key = `${flags}/${item}`
  let of = known.get(key)
  if (!of) known.set(key, (of = charactersOf(item, flags)))
  return {kind: 'one', of}
}

const known = new Map<string, Characters>()

function charactersOf(item: string, flags: string): Characters {
  const characters = new Uint8Array(columns)
  if (item.length === 1 && item !== '.') {
    const forms = flags === 'i' ? [item.toLowerCase(), item.toUpperCase()] : [item]
    for (const form of forms) characters[columnOf(form.charCodeAt(0))] = 1
    return characters
  }
  const pattern = new RegExp(item, flags)
  for (let ascii = 0; ascii < 128; ascii++) if (pattern.test(String.fromCharCode(ascii))) characters[ascii] = 1
  if (isWide.test(item)) characters.fill(1, 128)
  else
    for (let at = 0; at < item.length; at++)
      if (item.charCodeAt(at) > 127) characters[columnOf(item.charCodeAt(at))] = 1
  return characters
}

/** Sets that hold too many characters beyond ASCII to be told one by one. */
const isWide = /^\.$|^\[\^|\\[suxDSW]|[\u0080-\uffff]-|-[\u0080-\uffff]/
