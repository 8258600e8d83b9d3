import {appendFileSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {createFolder, runBuilt} from '../support/command.ts'
import {clean, leaked, repeated} from '../support/texts.ts'

it('a newcomer lints, sets rules, accepts the old findings, and fails on a new one', async () => {
  const cwd = createFolder({'pages/ferry.txt': clean, 'pages/storm.txt': repeated, 'pages/old/crane.txt': leaked})
  const run = async (...args: readonly string[]): Promise<{status: number | null; output: string}> => {
    const {status, stdout, stderr} = await runBuilt(args, {cwd})
    return {status, output: stdout + stderr}
  }

  const first = await run('pages')
  expect(first.output).toContain('✖ 1 error, ⚠ 1 warning\n3 files: 2 repair, 1 keep\n')
  expect(first.status).toBe(1)
  expect((await run('--explain', 'duplicate-line')).output).toContain('Scrapers pick up captions')

  expect((await run('--init')).output).toContain('wrote .scrapelintrc.json')
  const file = path.join(cwd, '.scrapelintrc.json')
  const settings: object = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({...settings, rules: {'duplicate-lin': 'error'}}))
  const mistake = await run('pages')
  expect([mistake.status, mistake.output]).toEqual([2, expect.stringContaining('did you mean "duplicate-line"?')])
  writeFileSync(file, JSON.stringify({...settings, rules: {'duplicate-line': 'error'}}))
  expect((await run('pages')).output).toContain('✖ 2 errors')

  expect((await run('--suppress-all', 'pages')).status).toBe(0)
  expect(await run('pages')).toEqual({status: 0, output: '2 accepted before\n3 files: 2 repair, 1 keep\n'})

  appendFileSync(
    path.join(cwd, 'pages/ferry.txt'),
    '\nWarning: Undefined variable $ad in /srv/www/single.php on line 88\n'
  )
  const last = await run('pages')
  expect(last.status).toBe(1)
  expect(last.output).toMatch(/^pages\/ferry\.txt\n5:1-5:66 error Unexpected PHP warning/)
})
