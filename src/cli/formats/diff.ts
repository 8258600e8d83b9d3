import {createTwoFilesPatch} from 'diff'
import {printable} from './printable.ts'

/** Longer texts are not compared line by line, which would take very long where much differs; in UTF-16 code units. */
const longestCompared = 1_000_000

/** What fixes would change, as a unified diff that shows a terminal nothing but text. */
export function diffOf(path: string, before: string, after: string): string {
  if (before.length > longestCompared) return `${printable(path)}: is too long for a diff\n`
  const patch = createTwoFilesPatch('', '', before, after, '', '', {context: 1})
  const hunks = patch.slice(patch.indexOf('@@')).split('\n').map(printable).join('\n')
  return `--- ${printable(path)}\n+++ ${printable(path)}\n${hunks}`
}
