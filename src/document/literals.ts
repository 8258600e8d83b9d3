/**
 * What a text must hold for a regular expression to match: of each way through the expression, one literal piece.
 * So hundreds of expressions cost one pass over a text that holds none of their pieces.
 */

/** Pieces of literal text of which every match holds at least one. */
export interface Required {
  readonly pieces: readonly string[]
  /** How rare the commonest of them is in prose. */
  readonly rarity: number
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
/** The rarity of “rror”: commoner pieces stand in every text. */
const commonest = 4

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
  return {pieces: [...left.pieces, ...right.pieces], rarity: Math.min(left.rarity, right.rarity)}
}

function rarer(left: Required | undefined, right: Required | undefined): Required | undefined {
  if (!left || !right) return left ?? right
  return right.rarity > left.rarity ? right : left
}

function requiring(run: string): Required | undefined {
  const {rarity} = rarestPart(run)
  return rarity < commonest ? undefined : {pieces: [run], rarity}
}

/** Where the four characters of a piece start that are rarest in prose, and how rare they are. */
export function rarestPart(piece: string): {start: number; rarity: number} {
  let rarity = 0
  let window = 0
  let end = 0
  for (let at = 0; at < piece.length; at++) {
    window += rarityOf(piece.charCodeAt(at))
    if (at >= partLength) window -= rarityOf(piece.charCodeAt(at - partLength))
    if (window <= rarity) continue
    rarity = window
    end = at + 1
  }
  return {start: Math.max(0, end - partLength), rarity}
}

/** Prose is lower-case letters, spaces and stops; capitals, digits and other signs are rare in it. By code. */
const rarities = Uint8Array.from({length: 128}, (_rarity, code) => (code >= 65 && code <= 90 ? 4 : 5))
rarities.set([0], 32)
rarities.set([1, 5, 1], 44)
// a to z
rarities.set([1, 2, 2, 2, 1, 2, 2, 2, 1, 4, 4, 2, 2, 1, 1, 2, 4, 1, 1, 1, 2, 3, 2, 4, 2, 4], 97)

function rarityOf(code: number): number {
  return rarities[code] ?? 5
}
