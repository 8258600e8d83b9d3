/** Whether two names differ by one slip of the pen: a letter too many, too few, another, or two swapped. */
export function isSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < 4 || long.length - short.length > 1 || short === long) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  let tail = 0
  while (tail < short.length - from && short.at(-1 - tail) === long.at(-1 - tail)) tail++
  const rest = short.length - from - tail
  if (short.length < long.length) return rest === 0
  return rest === 1 || (rest === 2 && short[from] === long[from + 1] && short[from + 1] === long[from])
}
