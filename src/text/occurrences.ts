/**
 * Whether a pattern matches a text so many times.
 *
 * @param pattern with the flag `g`
 */
export function occurs(pattern: RegExp, text: string, times: number): boolean {
  let count = 0
  pattern.lastIndex = 0
  while (count < times && pattern.test(text)) count++
  pattern.lastIndex = 0
  return count >= times
}
