import {describe, expect, it} from 'vitest'
import {answerWithWorkers} from '../../src/cli/jsonl/workers.ts'
import {runBuilt, scrapelint} from '../support/command.ts'
import {clean, leaked, repeated} from '../support/texts.ts'

const dying = new URL('../support/dying-worker.mjs', import.meta.url)

describe('--workers', () => {
  const records = Array.from({length: 700}, (_record, id) =>
    JSON.stringify({id, text: [clean, leaked, repeated][id % 3]})
  )
  const input = `${[...records.slice(0, 350), 'no record', '', ...records.slice(350)].join('\n')}\n`

  it('answers as one thread does, byte for byte and in order', async () => {
    const one = await scrapelint(['--jsonl', '--no-config'], {input})
    const two = await runBuilt(['--jsonl', '--no-config', '--workers', '2'], {input})
    expect(one.stdout.split('\n')).toHaveLength(702)
    expect(two.stdout).toBe(one.stdout)
    expect([one.status, two.status]).toEqual([2, 2])
  })
  it.each([
    [['--workers', 'two', '--jsonl'], '--workers two: expected a whole number from 0'],
    [['--workers', '2', 'a.txt'], '--workers goes with --jsonl'],
    [['--workers', '2', '--jsonl', '--profile-rules'], '--profile-rules sees one thread only; leave --workers out']
  ])('%j is refused', async (args, message) => {
    const {status, stderr} = await scrapelint(args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

it('tells of the records that a worker died on, and goes on with the others', async () => {
  const long = 'x'.repeat(300_000)
  const input = (async function* () {
    for (const text of [`a${long}\n`, `die\n${long}\n`, `b${long}\n`, `c${long}`])
      yield Uint8Array.from(Buffer.from(text))
  })()
  const lines: string[] = []
  const failures: number[] = []
  let read = 0
  for await (const {routed, last} of answerWithWorkers(input, 2, {options: {}, cwd: '.'}, dying)) {
    lines.push(...String(routed.output).trim().split('\n'))
    failures.push(routed.failures)
    read = last
  }
  const death = (record: number): string => JSON.stringify({record, error: 'the worker died on its batch'})
  expect(lines).toEqual(['1 axxxxxxxx', death(2), death(3), '4 bxxxxxxxx', '5 cxxxxxxxx'])
  expect(failures).toEqual([0, 2, 0, 0])
  expect(read).toBe(5)
})
