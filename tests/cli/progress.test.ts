import {PassThrough} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {createProgress} from '../../src/cli/progress.ts'
import type {Shell} from '../../src/cli/shell.ts'

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date']})
})
afterEach(() => {
  vi.useRealTimers()
})

/** What is written while 1,000 records go by, one in each millisecond. */
function watch(isTTY: boolean, env: Shell['env'] = {}): string {
  const stderr = Object.assign(new PassThrough(), {isTTY})
  const progress = createProgress({cwd: '.', env, stdin: stderr, stdout: stderr, stderr}, 'record')
  for (let count = 1; count <= 1000; count++) {
    vi.advanceTimersByTime(1)
    progress.show(count)
  }
  progress.end(1000)
  return stderr.read()?.toString() ?? ''
}

describe('the line of progress', () => {
  it('says on a terminal how far the run is and how fast, a few times a second', () => {
    const lines = watch(true).split('\r\u001B[K').slice(1)
    expect(lines).toEqual(
      [200, 400, 600, 800, 1000, 1000].map(
        (count, index) => `${count} records, 1000 a second${index === 5 ? '\n' : ''}`
      )
    )
  })

  it('gives its place to what else is written', () => {
    const terminal = Object.assign(new PassThrough(), {isTTY: true})
    const progress = createProgress({cwd: '.', env: {}, stdin: terminal, stdout: terminal, stderr: terminal}, 'file')
    const {stdout, stderr} = progress.shell
    stdout.write('A finding.\n')
    vi.advanceTimersByTime(500)
    progress.show(1)
    stdout.write('Another.\n')
    stderr.write('A word.\n')
    progress.end(2)
    stdout.write('The end.\n')
    // What a terminal shows: all that stands before an erasure in its line is gone.
    // oxlint-disable-next-line no-control-regex
    const shown = String(terminal.read()).replaceAll(/[^\n]*\r\u001B\[K/g, '')
    expect(shown).toBe('A finding.\nAnother.\nA word.\n2 files, 4 a second\nThe end.\n')
  })

  it('is silent in pipes and in the log of a build', () => {
    expect(watch(false)).toBe('')
    expect(watch(true, {CI: 'true'})).toBe('')
  })
})
