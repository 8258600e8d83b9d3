import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {root} from './support/rules.ts'

/** Documentation, and not the texts that tests lint. */
const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md', ':!test-fixtures'], {
  cwd: fileURLToPath(root),
  encoding: 'utf8'
})
  .trim()
  .split('\n')

it.each(pages)('%s links to files that there are', (page) => {
  const at = new URL(page, root)
  const links = [...readFileSync(at, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(new URL(link, at)))).toEqual([])
})
