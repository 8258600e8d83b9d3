/** Whether two names differ by one slip of the pen: a letter too many, too few, another, or two swapped. */
export function isSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < 4 || long.length - short.length > 1 || short === long) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  let tail = 0
  while (tail < short.length - from && short.at(-1 - tail) === long.at(-1 - tail)) tail++
  const rest = short.length - from - tail
  const isNear =
    short.length < long.length
      ? rest === 0
      : rest === 1 || (rest === 2 && short[from] === long[from + 1] && short[from + 1] === long[from])
  return isNear && transliterated(left) !== transliterated(right)
}

/** “Zelensky”, “Zelenskyy” and “Zelenskiy” are ways to write one name in Latin letters, not slips. */
function transliterated(name: string): string {
  return name.replace(/(?:iy|yy|yi|ii|ij|i)$/, 'y')
}

/** Words that differ as plurals and peoples do: “Catholic” and “Catholics”, “Korea” and “Korean”. */
export function isInflected(one: string, two: string): boolean {
  return one + 's' === two || two + 's' === one || one + 'n' === two || two + 'n' === one
}

/** Given names that differ as those of men and women do: “Eric” and “Erica”, “Mario” and “Maria”. */
export function isOtherSex(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  if (short.length < long.length) return long.startsWith(short) && /[aeiy]$/.test(long)
  return one.slice(0, -1) === two.slice(0, -1) && /[aeiouy]$/.test(one) && /[aeiouy]$/.test(two)
}

const syllable =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ao|i?ang|iong|ong|uang|uai|i?an|uan|i?e|u[aeino]|[ae]ng|i[anu]|ing|[ae]i|ou|er|[aeu]n|[aeiou])'
const pinyin = new RegExp(`^${syllable}(?:${syllable})?$`)

/** Whether both can be Chinese given names as they stand, “Weimin” and “Weiming”: most often of two people. */
export function arePinyin(one: string, two: string): boolean {
  return pinyin.test(one) && pinyin.test(two)
}
