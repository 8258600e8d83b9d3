/**
 * What a text must hold for a regular expression to match: of each way through the expression, one literal piece.
 * So hundreds of expressions cost one pass over a text that holds none of their pieces.
 */

/** Pieces of literal text of which every match holds at least one. */
export interface Required {
  readonly pieces: readonly string[]
  /** How many of them prose may hold a character, by a rough count. */
  readonly rate: number
}

/**
 * Nothing when the expression does not tell, or only pieces that stand in every text.
 *
 * @param expression without flags: it minds case
 */
export function requiredLiterals(expression: RegExp): Required | undefined {
  return readAlternatives(expression.source.matchAll(tokenPattern)).required
}

/** A piece is looked for by a part of it, so long in UTF-16 code units. */
export const partLength = 4
/** Pieces that stand so often in prose say nothing: several in each line. */
const commonest = 1 / 20

/** A set, the opening of a group, an escape, a run of characters that stand for themselves, or a sign; and what repeats it. */
const tokenPattern =
  /(?:\[(?:[^\]\\]|\\[^]){0,9999}\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|[^])|[^\\()[|.^$*+?{]+|[^])((?:[*+?]|\{\d+(?:,\d*)?\})\??)?/g

type Tokens = Iterator<RegExpExecArray>

interface Read {
  readonly required: Required | undefined
  /** What the sequence ended with: `|`, or `)` with what repeats the group. */
  readonly end: string
}

/** Up to the end of the group or of the whole. */
function readAlternatives(tokens: Tokens): Read {
  let {required, end} = readSequence(tokens)
  while (end === '|') {
    const next = readSequence(tokens)
    required = either(required, next.required)
    end = next.end
  }
  return {required, end}
}

function readSequence(tokens: Tokens): Read {
  let best: Required | undefined
  let run = ''
  for (;;) {
    const [token = ')', repeat = ''] = tokens.next().value ?? []
    const item = repeat === '' ? token : token.slice(0, -repeat.length)
    if (item === '^' || item === '$' || item === '\\b' || item === '\\B') continue
    const literal = literalOf(item)
    if (literal !== undefined) run += isOptional(repeat) ? literal.slice(0, -1) : literal
    if (literal !== undefined && repeat === '') continue
    best = rarer(best, requiring(run))
    run = ''
    if (item === '|' || item === ')') return {required: best, end: item === '|' ? item : token}
    if (item.startsWith('(')) best = rarer(best, readGroup(item, tokens))
  }
}

function readGroup(opening: string, tokens: Tokens): Required | undefined {
  const {required, end} = readAlternatives(tokens)
  const isAssertion = opening.endsWith('=') || opening.endsWith('!')
  return isAssertion || isOptional(end.slice(1)) ? undefined : required
}

function isOptional(repeat: string): boolean {
  return /^[*?]|^\{0/.test(repeat)
}

/** The text that an item stands for exactly. */
function literalOf(item: string): string | undefined {
  const first = item[0]
  if (first === '\\') return /^\\[^\w]$/.test(item) ? item[1] : undefined
  return first === undefined || '([)|.^$'.includes(first) ? undefined : item
}

function either(left: Required | undefined, right: Required | undefined): Required | undefined {
  if (!left || !right) return undefined
  return {pieces: [...left.pieces, ...right.pieces], rate: left.rate + right.rate}
}

function rarer(left: Required | undefined, right: Required | undefined): Required | undefined {
  if (!left || !right) return left ?? right
  return right.rate < left.rate ? right : left
}

function requiring(run: string): Required | undefined {
  let sum = 0
  for (let at = 0; at < run.length; at++) sum += bitsOf(run.charCodeAt(at))
  const rate = 2 ** -sum
  return rate > commonest ? undefined : {pieces: [run], rate}
}

/** Where the four characters of a piece start that are rarest in prose. */
export function rarestPart(piece: string): number {
  let most = 0
  let sum = 0
  let end = 0
  for (let at = 0; at < piece.length; at++) {
    sum += bitsOf(piece.charCodeAt(at))
    if (at >= partLength) sum -= bitsOf(piece.charCodeAt(at - partLength))
    if (sum <= most) continue
    most = sum
    end = at + 1
  }
  return Math.max(0, end - partLength)
}

/** How much a character tells, by its code: letters that follow from others little, capitals, digits and signs much. */
const bits = Uint8Array.from({length: 128}, (_bits, code) => (code >= 65 && code <= 90 ? 5 : 6))
bits.set([1], 32)
bits.set([4, 6, 4], 44)
// a to z
bits.set([2, 3, 3, 2, 2, 3, 3, 2, 2, 6, 5, 2, 3, 2, 2, 3, 6, 2, 2, 2, 3, 4, 3, 6, 3, 6], 97)

function bitsOf(code: number): number {
  return bits[code] ?? 6
}
