import {printable} from './printable.ts'

/** Longer texts are not compared line by line, which would take very long where much differs; in UTF-16 code units. */
const longestCompared = 1_000_000

/** What fixes would change, as a unified diff that shows a terminal nothing but text. */
export async function diffOf(path: string, before: string, after: string): Promise<string> {
  if (before.length > longestCompared) return `${printable(path)}: is too long for a diff\n`
  const {createTwoFilesPatch} = await import('diff')
  const patch = createTwoFilesPatch('', '', before, after, '', '', {context: 1})
  const hunks = patch.slice(patch.indexOf('@@')).split('\n').map(printable).join('\n')
  return `--- ${printable(path)}\n+++ ${printable(path)}\n${hunks}`
}
