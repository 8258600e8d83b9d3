/** A set of characters: a bit for each column. It may hold more than it should, never less. */
export type CharacterSet = Uint8Array

export const columns = 256

/** ASCII has columns of its own, all other characters share the rest. */
export function columnOf(code: number): number {
  return code < 128 ? code : 128 | (code & 127)
}

export function hasColumn(set: CharacterSet, column: number): boolean {
  return ((set[column >> 3] ?? 0) & (1 << (column & 7))) !== 0
}

const known = new Map<string, CharacterSet>()
const knownInAnyCase = new Map<string, CharacterSet>()

/** @param sign a character, an escape, a dot or a class of a regular expression without flags, or with `i` */
export function characterSet(sign: string, ignoresCase = false): CharacterSet {
  const sets = ignoresCase ? knownInAnyCase : known
  let set = sets.get(sign)
  if (!set) sets.set(sign, (set = setOf(sign, ignoresCase)))
  return set
}

function setOf(sign: string, ignoresCase: boolean): CharacterSet {
  const named = (source: string): CharacterSet => (ignoresCase ? unionInAnyCase(source) : union(source))
  if (sign === '.') return complement(union('\n\r'))
  if (!/^\[[^]/.test(sign)) return named(sign)
  return sign.startsWith('[^') ? complement(named(sign.slice(2, -1))) : named(sign.slice(1, -1))
}

function unionInAnyCase(source: string): CharacterSet {
  const set = union(source)
  for (const character of ascii) {
    if (!hasColumn(set, character.charCodeAt(0))) continue
    add(set, union(character.toLowerCase()))
    add(set, union(character.toUpperCase()))
  }
  // Ranges beyond ASCII have all columns there; what is left stands for itself.
  const others = source.replace(/[\0-\x7f]+/g, '')
  add(set, union(others.toLowerCase()))
  add(set, union(others.toUpperCase()))
  return set
}

const ascii = String.fromCharCode(...Array.from({length: 128}).keys())

/** A member of a class, or a range of them. */
const members = /(\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|[^])(?:-(\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|[^]))?/g

/** What `\d`, `\s` and `\w` stand for; white space goes on beyond ASCII. */
const shorthands: Readonly<Record<string, string>> = {d: '0-9', s: '\t-\r \u0080-\uffff', w: '0-9A-Z_a-z'}

function union(source: string): CharacterSet {
  const set = new Uint8Array(columns / 8)
  for (const [, first = '', last] of source.matchAll(members)) {
    const ranges = first.length === 2 ? shorthands[first.charAt(1).toLowerCase()] : undefined
    if (ranges === undefined) addRange(set, codeOf(first), codeOf(last ?? first))
    else {
      const named = union(ranges)
      add(set, /[a-z]$/.test(first) ? named : complement(named))
      // `[\w-.]` is no range.
      if (last !== undefined) add(set, union(`${last}-`))
    }
  }
  return set
}

const controls = '\0\t\n\v\f\r'

function codeOf(sign: string): number {
  if (sign.length > 2) return Number.parseInt(sign.slice(2), 16)
  const control = sign.length === 2 ? '0tnvfr'.indexOf(sign.charAt(1)) : -1
  return (control === -1 ? sign.slice(-1) : controls).charCodeAt(Math.max(control, 0))
}

function addRange(set: CharacterSet, first: number, last: number): void {
  // So many characters take all columns that are left.
  const end = Math.min(last, first + columns)
  for (let code = first; code <= end; code++) {
    const column = columnOf(code)
    set[column >> 3] = (set[column >> 3] ?? 0) | (1 << (column & 7))
  }
}

function add(set: CharacterSet, other: CharacterSet): void {
  for (const [at, bits] of other.entries()) set[at] = (set[at] ?? 0) | bits
}

/** Of the columns that characters share, all: each has some that the set does not hold. */
function complement(set: CharacterSet): CharacterSet {
  return set.map((bits, at) => (at < 128 / 8 ? ~bits : 0xff))
}
