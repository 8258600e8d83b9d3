import {execFileSync} from 'node:child_process'
import {chmodSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {commandPath, createFolder} from '../support/command.ts'
import {root} from '../support/rules.ts'
import {clean, garbled, leaked} from '../support/texts.ts'

/** Installs an example's packages beside it, and starts it as its package.json says. */
function start(name: string): string {
  const cwd = fileURLToPath(new URL(`examples/${name}`, root))
  execFileSync('npm', ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd})
  return execFileSync('npm', ['start', '--silent'], {cwd, encoding: 'utf8'})
}

describe('examples', () => {
  it('a crawler stores, repairs, retries and sets aside', () => {
    const result: unknown = JSON.parse(start('crawlee'))
    expect(result).toMatchObject({
      stored: [
        {pathname: '/clean', text: expect.stringMatching(/^The ferry/)},
        {pathname: '/guarded', text: expect.stringMatching(/^The ferry/)},
        {
          pathname: '/leaky',
          text: expect.stringMatching(/^The ferry/),
          repaired: [expect.stringContaining('PHP warning')]
        }
      ],
      setAside: [{pathname: '/broken', verdict: 'reject', reasons: [expect.any(String)]}]
    })
  })

  it('what Readability extracts is linted before it is stored', () => {
    const output = start('readability')
    expect(output).toMatch(/^repair: \d+ % of what Readability extracted is content/)
    expect(output).not.toContain('Warning:')
    expect(output.match(/Two mobile cranes/g)).toHaveLength(1)
  })

  it('GNU parallel lints records on all cores, in order', () => {
    const texts = [clean, garbled, leaked]
    const count = 300
    const records = Array.from({length: count}, (_, id) => `${JSON.stringify({id, text: texts[id % 3]})}\n`)
    const cwd = createFolder({
      'records.jsonl': records.join(''),
      'bin/scrapelint': `#!/bin/sh\nexec "${process.execPath}" "${commandPath}" "$@"\n`
    })
    chmodSync(path.join(cwd, 'bin/scrapelint'), 0o755)
    const script = fileURLToPath(new URL('examples/pipeline/lint.sh', root))
    const env = {...process.env, HOME: cwd, PATH: `${cwd}/bin:${process.env['PATH'] ?? ''}`}
    execFileSync(script, ['records.jsonl', 'kept.jsonl'], {cwd, env})
    const kept = readFileSync(path.join(cwd, 'kept.jsonl'), 'utf8').trimEnd().split('\n')
    const ids = kept.map((line) => {
      const {id}: {id: number} = JSON.parse(line)
      return id
    })
    expect(ids).toEqual(Array.from({length: count}, (_, id) => id))
    expect(kept[1]).toContain('café')
  })
})
