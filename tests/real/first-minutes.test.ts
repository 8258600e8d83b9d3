import {execFileSync, spawnSync} from 'node:child_process'
import {appendFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {expect, it} from 'vitest'
import {createFolder} from '../support/command.ts'
import {root} from '../support/rules.ts'
import {clean, leaked, repeated} from '../support/texts.ts'

it('a newcomer installs, lints, sets rules, accepts the old findings, and fails on a new one', () => {
  const cwd = createFolder({
    'package.json': '{"name": "scraper", "private": true}',
    'pages/ferry.txt': clean,
    'pages/storm.txt': repeated,
    'pages/old/crane.txt': leaked
  })
  // As it would be published.
  const packed = ['pack', '--silent', '--ignore-scripts', '--pack-destination', cwd]
  execFileSync('npm', packed, {cwd: fileURLToPath(root)})
  const [archive = ''] = globSync('*.tgz', {cwd})
  execFileSync('npm', ['install', '--save-dev', '--no-audit', '--no-fund', `./${archive}`], {cwd, stdio: 'pipe'})
  const run = (...args: readonly string[]): {status: number | null; output: string} => {
    const {status, stdout, stderr} = spawnSync('npx', ['scrapelint', ...args], {cwd, encoding: 'utf8'})
    return {status, output: stdout + stderr}
  }

  const first = run('pages')
  expect(first.output).toContain('✖ 1 error, ⚠ 1 warning\n3 files: 2 repair, 1 keep\n')
  expect(first.status).toBe(1)
  expect(run('--explain', 'duplicate-line').output).toContain('Scrapers pick up captions')

  expect(run('--init').output).toContain('wrote .scrapelintrc.json')
  const file = path.join(cwd, '.scrapelintrc.json')
  const settings: {$schema: string} = JSON.parse(readFileSync(file, 'utf8'))
  // Where an editor looks for it.
  expect(existsSync(path.join(cwd, settings.$schema))).toBe(true)
  writeFileSync(file, JSON.stringify({...settings, rules: {'duplicate-lin': 'error'}}))
  const mistake = run('pages')
  expect([mistake.status, mistake.output]).toEqual([2, expect.stringContaining('did you mean "duplicate-line"?')])
  writeFileSync(file, JSON.stringify({...settings, rules: {'duplicate-line': 'error'}}))
  expect(run('pages').output).toContain('✖ 2 errors')

  expect(run('--suppress-all', 'pages').status).toBe(0)
  expect(run('pages')).toEqual({status: 0, output: '2 accepted before\n3 files: 2 repair, 1 keep\n'})

  const added = '\nWarning: Undefined variable $ad in /srv/www/single.php on line 88\n'
  appendFileSync(path.join(cwd, 'pages/ferry.txt'), added)
  const last = run('pages')
  expect(last.status).toBe(1)
  expect(last.output).toMatch(/^pages\/ferry\.txt\n5:1-5:66 error Unexpected PHP warning/)
})
