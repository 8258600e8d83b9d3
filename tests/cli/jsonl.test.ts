import {readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {spawn, spawnSync} from 'node:child_process'
import path from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {array, assert, asyncProperty, constantFrom, dictionary, integer, jsonValue, property, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {blocksOf, countLines, linesOf, type Block} from '../../src/cli/jsonl/blocks.ts'
import {membersOf} from '../../src/cli/jsonl/members.ts'
import {commandPath, createFolder, runBuilt, scrapelint} from '../support/command.ts'
import {linkPackages} from '../support/packages.ts'
import {clean, garbled, leaked, repeated, unrepeated} from '../support/texts.ts'

const records = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const readLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))

async function filter(input: Uint8Array | string, ...args: readonly string[]): Promise<readonly unknown[]> {
  const {stdout} = await scrapelint(['--jsonl', ...args], {input})
  return readLines(stdout)
}

describe('--jsonl', () => {
  it('answers each record in a line, in order, with everything about its findings', async () => {
    const input = records({id: 'a', text: clean}, {id: 7, text: repeated, url: null, title: 'Storm'}, {text: ''})
    const {status, stdout} = await scrapelint(['--jsonl'], {input})
    const start = repeated.lastIndexOf('Workers')
    const actual = repeated.slice(start, repeated.indexOf('\n', start))
    expect(readLines(stdout)).toEqual([
      {id: 'a', verdict: 'keep', score: 1, messages: []},
      {
        id: 7,
        verdict: 'repair',
        score: expect.closeTo(0.703, 3),
        messages: [
          {
            ruleId: 'duplicate-line',
            severity: 'warning',
            start,
            end: start + actual.length,
            line: 5,
            column: 1,
            endLine: 5,
            endColumn: actual.length + 1,
            message: 'Unexpected repeat of line 3, remove it',
            actual,
            expected: [''],
            note: expect.stringMatching(/\.$/),
            fix: 'removal',
            related: [expect.objectContaining({start: repeated.indexOf('Workers')})]
          }
        ]
      },
      {verdict: 'keep', score: 1, messages: []}
    ])
    expect(status).toBe(0)
  })

  it('puts an error in the place of what is no record, goes on, and ends with status 2', async () => {
    const input = Buffer.concat([
      Buffer.from(`${records({id: 1, text: 'a'}, {id: 2}, {id: 3, text: 5}, {id: 4, text: null}, ['x'])}{"id": 6\n`),
      Buffer.from('{"id": "caf\u00E9", "text": "a"}\n', 'latin1'),
      Buffer.from('\n{"id": 9, "text": "b"}')
    ])
    const {status, stdout} = await scrapelint(['--jsonl'], {input})
    expect(readLines(stdout)).toEqual([
      {id: 1, verdict: 'keep', score: 1, messages: []},
      {id: 2, record: 2, error: 'expected a string "text", found none'},
      {id: 3, record: 3, error: 'expected a string "text", found a number'},
      {id: 4, record: 4, error: 'expected a string "text", found null'},
      {record: 5, error: 'expected an object'},
      {record: 6, error: expect.stringMatching(/^is no JSON: /)},
      {record: 7, error: 'is not UTF-8'},
      {id: 9, verdict: 'keep', score: 1, messages: []}
    ])
    expect(status).toBe(2)
  })

  it.each([
    ['a mark', `\uFEFF${records({id: 1, text: 'a'})}`],
    ['line ends of Windows', records({id: 1, text: 'a'}).replace('\n', '\r\n')],
    ['no last line end', records({id: 1, text: 'a'}).trimEnd()],
    ['line separators inside a string', '{"id":1,"text":"a\u2028b\u2029c"}\n'],
    ['an empty line', `\n\n${records({id: 1, text: 'a'})}\n`]
  ])('reads %s', async (_what, input) => {
    expect(await filter(input, '--preset', 'none')).toEqual([{id: 1, verdict: 'keep', score: 1, messages: []}])
  })

  it('finds the parts of a record where they are', async () => {
    const input = records({key: 'x', page: {not: 'this'}, body: repeated, href: 'https://example.org/', head: 'Storm'})
    const args = ['--text-field', 'body', '--id-field', 'key', '--url-field', 'href', '--title-field', 'head']
    expect(await filter(input, ...args)).toMatchObject([{id: 'x', messages: [{ruleId: 'duplicate-line'}]}])
  })

  it('passes whole records through', async () => {
    const input = records({id: 1, text: repeated, tags: ['a', {b: null}]})
    const [answer] = await filter(input, '--pass-through')
    expect(answer).toMatchObject({
      id: 1,
      text: repeated,
      tags: ['a', {b: null}],
      scrapelint: {verdict: 'repair', messages: [{}]}
    })
  })

  it('passes records through to the letter, where JavaScript would round their numbers and order their keys', async () => {
    const text = '"text":"Caf\\u00e9 \\"a\\\\\\" b, {c"'
    const line = `{"id":12345678901234567890,"2":1.50,"1" : [{"a":"]"},{}],"toString":{},${text}}`
    const pass = async (input: string, ...args: readonly string[]): Promise<string> =>
      (await scrapelint(['--jsonl', '--pass-through', '--preset', 'none', ...args], {input})).stdout
    const result = '"scrapelint":{"verdict":"keep","score":1,"messages":[]}'
    expect(await pass(line)).toBe(`${line.slice(0, -1)},${result}}\n`)
    expect(await pass(line.replace('{', '{"scrapelint":{"old":[1]},'))).toBe(`${line.slice(0, -1)},${result}}\n`)
    expect(await pass('{"id": 1, "text" : "cafÃ©"}', '--rule', 'mojibake', '--fix')).toMatch(
      /^\{"id": 1,"text" :"café","scrapelint":\{"verdict":"keep"/
    )
    expect(await pass('{"id": 1, "text": null}')).toBe(
      '{"id": 1,"text": null,"scrapelint":{"record":1,"error":"expected a string \\"text\\", found null"}}\n'
    )
    expect((await scrapelint(['--jsonl', '--preset', 'none'], {input: line})).stdout).toMatch(
      /^\{"id":12345678901234567890,"verdict"/
    )
  })

  it('mends with --fix', async () => {
    const input = records({id: 1, text: garbled}, {id: 2, text: repeated})
    expect(await filter(input, '--fix')).toMatchObject([
      {id: 1, verdict: 'keep', edits: 1, text: garbled.replace('cafÃ©', 'café'), messages: []},
      {id: 2, verdict: 'repair', edits: 0, text: repeated, messages: [{}]}
    ])
    expect(await filter(input, '--fix', '--unsafe-fixes', '--pass-through')).toMatchObject([
      {id: 1, scrapelint: {edits: 1}},
      {id: 2, text: unrepeated, scrapelint: {verdict: 'keep', edits: 1, messages: []}}
    ])
  })

  it('follows the settings', async () => {
    const cwd = createFolder({'.scrapelintrc.json': '{"extends": "none"}'})
    const {stdout} = await scrapelint(['--jsonl', '--rule', 'duplicate-line: error'], {
      cwd,
      input: records({text: repeated + leaked})
    })
    expect(readLines(stdout)).toMatchObject([{messages: [{ruleId: 'duplicate-line', severity: 'error'}]}])
  })
})

it('--jsonl runs the plugins of the settings too', async () => {
  const cwd = createFolder({'.scrapelintrc.json': '{"extends": "none", "plugins": ["retext-repeated-words"]}'})
  linkPackages(cwd, ['retext-repeated-words'])
  const input = records({id: 1, text: 'It was was said.'}, {id: 2, text: clean})
  for (const more of [[], ['--workers', '2'], ['--fix']]) {
    const {stdout} = await runBuilt(['--jsonl', ...more], {cwd, input})
    expect(readLines(stdout)).toMatchObject([
      {id: 1, verdict: 'keep', messages: [{ruleId: 'retext-repeated-words:was'}]},
      {id: 2, messages: []}
    ])
  }
})

describe('streams', () => {
  const three = records({id: 1, text: clean}, {id: 2, text: repeated}, {id: 3, text: leaked}) + 'nonsense\n'
  const idsOf = (lines: readonly unknown[]): readonly unknown[] =>
    lines.map((line) => (line instanceof Object && 'id' in line ? line.id : line))
  const bad = {record: 4, error: expect.stringContaining('is no JSON')}

  it('are split by verdict', async () => {
    const cwd = createFolder()
    const {status, stdout} = await scrapelint(['--jsonl', '--only', 'keep', '--reject-file', 'rest.jsonl.gz'], {
      cwd,
      input: three
    })
    expect(idsOf(readLines(stdout))).toEqual([1])
    const rest = gunzipSync(readFileSync(path.join(cwd, 'rest.jsonl.gz'))).toString()
    expect(idsOf(readLines(rest))).toEqual([2, 3, bad])
    expect(status).toBe(2)
  })

  it('lose no broken line without a word', async () => {
    const {stdout, stderr} = await scrapelint(['--jsonl', '--only', 'keep, repair'], {input: three})
    expect(idsOf(readLines(stdout))).toEqual([1, 2, 3])
    expect(stderr).toContain('"record":4')
  })

  it('come from files, packed or not, and go to one', async () => {
    const cwd = createFolder({'a.jsonl': records({id: 1, text: clean}).trimEnd(), 'b.jsonl.gz': gzipSync(three)})
    const {status} = await scrapelint(['--jsonl', 'a.jsonl', 'b.jsonl.gz', '-o', 'out.jsonl.gz'], {cwd})
    const out = gunzipSync(readFileSync(path.join(cwd, 'out.jsonl.gz'))).toString()
    expect(idsOf(readLines(out))).toEqual([1, 1, 2, 3, {...bad, record: 5}])
    expect(status).toBe(2)
  })

  it('are unpacked on standard input as well', async () => {
    const input = gzipSync(three)
    expect(idsOf(await filter(input))).toEqual([1, 2, 3, bad])
    const broken = await scrapelint(['--jsonl'], {input: input.subarray(0, input.length - 9)})
    expect(broken.stderr).toBe('scrapelint: standard input: cannot be read: unexpected end of file\n')
    expect(broken.status).toBe(2)
  })

  it('go on when a file is missing or broken', async () => {
    const cwd = createFolder({'a.jsonl.gz': 'no gzip', 'b.jsonl': records({id: 1, text: clean})})
    const {status, stdout, stderr} = await scrapelint(['--jsonl', 'none.jsonl', 'a.jsonl.gz', 'b.jsonl'], {cwd})
    expect(idsOf(readLines(stdout))).toEqual([1])
    expect(stderr).toMatch(/none\.jsonl: cannot be read: .*\n.*a\.jsonl\.gz: cannot be read: /)
    expect(status).toBe(2)
  })

  it('end quietly when the reader has seen enough', async () => {
    const cwd = createFolder()
    writeFileSync(path.join(cwd, 'many.jsonl'), records({id: 1, text: repeated}).repeat(3000))
    const child = spawn(`"${process.execPath}" "${commandPath}" --jsonl many.jsonl | head -n 1`, {shell: true, cwd})
    let [out, errors] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    await new Promise((resolve) => child.on('close', resolve))
    expect(idsOf(readLines(out))).toEqual([1])
    expect(errors).toBe('')
  })

  it.each([
    [['--jsonl', 'a.jsonl', '-o', 'a.jsonl'], '--output-file a.jsonl: is read, and would be lost'],
    [['--jsonl', 'a.jsonl', '-o', 'link.jsonl'], '--output-file link.jsonl: is read'],
    [['--jsonl', '-o', 'b', '--only', 'keep', '--reject-file', './b'], '--reject-file ./b: is written already'],
    [['a.txt', '-o', 'a.txt'], '--output-file a.txt: is read'],
    [['.', '-o', 'a.txt'], '--output-file a.txt: is read']
  ])('%j would overwrite what is read, and is refused', async (args, problem) => {
    const cwd = createFolder({'a.jsonl': three, 'a.txt': repeated})
    symlinkSync('a.jsonl', path.join(cwd, 'link.jsonl'))
    const {status, stderr} = await scrapelint(args, {cwd})
    expect([status, stderr]).toEqual([2, expect.stringContaining(problem)])
    expect(readFileSync(path.join(cwd, 'a.jsonl'), 'utf8')).toBe(three)
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(repeated)
  })

  it.each([
    [['--jsonl', 'a.jsonl', '-o', '/dev/full'], '/dev/full cannot be written: the disk is full'],
    [['--jsonl', 'a.jsonl', '-o', 'full.gz'], 'full.gz cannot be written: the disk is full'],
    [['--jsonl', 'a.jsonl', '--workers', '2', '-o', '/dev/full'], 'the disk is full'],
    [['--jsonl', 'a.jsonl', '--only', 'keep', '--reject-file', '/dev/full'], 'the disk is full'],
    [['a.txt', '-f', 'html', '-o', '/dev/full'], 'the disk is full'],
    [['--jsonl', 'a.jsonl', '>', '/dev/full'], 'standard output cannot be written: ENOSPC']
  ])('%j says that the disk is full, and ends', async (args, problem) => {
    const cwd = createFolder({'a.jsonl': three.repeat(1000), 'a.txt': repeated})
    symlinkSync('/dev/full', path.join(cwd, 'full.gz'))
    const command = `"${process.execPath}" "${commandPath}" ${args.join(' ')}`
    const {status, stderr} = spawnSync(command, {shell: true, cwd, encoding: 'utf8'})
    expect([status, stderr]).toEqual([2, expect.stringContaining(problem)])
    expect(stderr).not.toContain('   at ')
  })

  it('are split by the built command as well', async () => {
    const {status, stdout} = await runBuilt(['--jsonl'], {input: three})
    expect(idsOf(readLines(stdout))).toEqual([1, 2, 3, bad])
    expect(status).toBe(2)
  })
})

it('bytes are cut at line feeds, however they come in', async () => {
  const byte = constantFrom(10, 10, 13, 0x61, 0xe2, 0x80, 0xa8)
  await assert(
    asyncProperty(array(array(byte, {maxLength: 9})), integer({min: 1, max: 30}), async (chunks, size) => {
      const stream = (async function* () {
        for (const chunk of chunks) yield Uint8Array.from(chunk)
      })()
      const blocks: Block[] = []
      for await (const block of blocksOf(stream, size)) blocks.push(block)
      const lines = blocks.flatMap((block) => linesOf(block))
      const text = lines.map((line) => Buffer.from(line).toString('latin1'))
      const expected = Buffer.from(chunks.flat()).toString('latin1').split('\n')
      expect(text).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected)
      expect(blocks.map(countLines)).toEqual(blocks.map((block) => linesOf(block).length))
      expect(blocks.slice(0, -1).every((block) => block.at(-1) === 10)).toBe(true)
    })
  )
})

it('the members of any object are found in its text', () => {
  const spaces = constantFrom('', ' ', '\t')
  assert(
    property(dictionary(string({unit: 'binary'}), jsonValue()), spaces, (value, space) => {
      const text = JSON.stringify(value, null, space)
      const found = membersOf(text).map(({key, value: at, end}): [string, unknown] => [
        key,
        JSON.parse(text.slice(at, end))
      ])
      expect(found).toEqual(Object.entries(JSON.parse(text)))
    })
  )
})
