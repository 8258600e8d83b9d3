import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {createFolder, scrapelint} from '../support/command.ts'
import {clean, leaked, repeated} from '../support/texts.ts'

describe('suppressions', () => {
  const read = (folder: string, name = 'scrapelint-suppressions.json'): unknown =>
    JSON.parse(readFileSync(path.join(folder, name), 'utf8'))

  it('accept what is there, and let what is new through', async () => {
    const cwd = createFolder({'old.txt': leaked, 'sub/repeated.txt': repeated})
    expect((await scrapelint(['--suppress-all', '.'], {cwd})).status).toBe(0)
    expect(read(cwd)).toEqual({
      'old.txt': {'server-warning': {count: 1}},
      'sub/repeated.txt': {'duplicate-line': {count: 1}}
    })
    const second = await scrapelint(['--max-warnings', '0', '.'], {cwd})
    expect([second.status, second.stdout]).toEqual([0, expect.stringContaining('2 accepted before')])
    writeFileSync(path.join(cwd, 'new.txt'), leaked)
    const third = await scrapelint(['-f', 'unix', '.'], {cwd})
    expect([third.status, third.stdout]).toEqual([1, expect.stringMatching(/^new\.txt:1:1: error: .*\n$/)])
  })

  it('show all findings of a rule when there are more than were accepted', async () => {
    const cwd = createFolder({'a.txt': leaked})
    await scrapelint(['--suppress-rule', 'server-warning', 'a.txt'], {cwd})
    writeFileSync(path.join(cwd, 'a.txt'), `${leaked}\n${leaked.replace('tide/single', 'wave/page')}`)
    const {stdout} = await scrapelint(['-f', 'unix', 'a.txt'], {cwd})
    expect(stdout.match(/server-warning/g)).toHaveLength(2)
  })

  it('accept one rule only', async () => {
    const cwd = createFolder({'a.txt': `${leaked}\n${repeated}`})
    await scrapelint(['--suppress-rule', 'duplicate-line', 'a.txt', '--suppressions-location', 'mine.json'], {cwd})
    expect(read(cwd, 'mine.json')).toEqual({'a.txt': {'duplicate-line': {count: 1}}})
    const {stdout} = await scrapelint(['-f', 'unix', '--suppressions-location', 'mine.json', 'a.txt'], {cwd})
    expect(stdout).toMatch(/^a\.txt:1:1: .*\[server-warning\]\n$/)
  })

  it('are reported when they are used no more, and pruned', async () => {
    const cwd = createFolder({'a.txt': leaked, 'b.txt': repeated})
    await scrapelint(['--suppress-all', '.'], {cwd})
    writeFileSync(path.join(cwd, 'a.txt'), clean)
    const run = await scrapelint(['.'], {cwd})
    expect(run.stderr).toContain('a.txt: 1 finding of server-warning\n--prune-suppressions takes that back')
    expect(run.status).toBe(0)
    rmSync(path.join(cwd, 'a.txt'))
    expect((await scrapelint(['.'], {cwd})).stderr).toContain('a.txt: the file\n')
    expect((await scrapelint(['--prune-suppressions', '.'], {cwd})).stderr).toBe('')
    expect(read(cwd)).toEqual({'b.txt': {'duplicate-line': {count: 1}}})
    writeFileSync(path.join(cwd, 'b.txt'), clean)
    await scrapelint(['--prune-suppressions', '.'], {cwd})
    expect(existsSync(path.join(cwd, 'scrapelint-suppressions.json'))).toBe(false)
  })

  it('are named up to twenty', async () => {
    const names = Array.from({length: 30}, (_name, index) => `${index}.txt`)
    const cwd = createFolder(Object.fromEntries(names.map((name) => [name, leaked])))
    await scrapelint(['--suppress-all', '.'], {cwd})
    for (const name of names) writeFileSync(path.join(cwd, name), clean)
    expect((await scrapelint(['.'], {cwd})).stderr).toMatch(/^.*:\n(?: {2}\d+\.txt: .*\n){20} {2}and 10 more\n--prune/)
  })

  it.each([
    ['{', 'cannot be read'],
    ['[]', 'expected an object of files'],
    ['{"a.txt": {"duplicate-line": 1}}', 'a.txt, duplicate-line: expected {"count": a number}']
  ])('that are broken stop the run: %s', async (content, problem) => {
    const cwd = createFolder({'a.txt': clean, 'scrapelint-suppressions.json': content})
    const {status, stderr} = await scrapelint(['a.txt'], {cwd})
    expect([status, stderr]).toEqual([2, expect.stringContaining(problem)])
  })
})

describe('cache', () => {
  const cacheOf = (folder: string): {files: Record<string, {result: {messages: {message: string}[]}}>} =>
    JSON.parse(readFileSync(path.join(folder, '.scrapelintcache'), 'utf8'))

  /** Changes what the cache says of a file, to see whether it is asked. */
  const mark = (folder: string, name: string): void => {
    const content = cacheOf(folder)
    for (const message of content.files[name]?.result.messages ?? []) message.message = 'from the cache'
    writeFileSync(path.join(folder, '.scrapelintcache'), JSON.stringify(content))
  }

  it('answers for files that are as they were', async () => {
    const cwd = createFolder({'a.txt': repeated, 'b.txt': leaked})
    const first = await scrapelint(['--cache', '-f', 'unix', '.'], {cwd})
    expect((await scrapelint(['--cache', '-f', 'unix', '.'], {cwd})).stdout).toBe(first.stdout)
    mark(cwd, 'a.txt')
    const {stdout} = await scrapelint(['--cache', '-f', 'unix', '.'], {cwd})
    expect(stdout).toContain('a.txt:5:1: warning: from the cache')
    expect(stdout).toContain('b.txt:1:1: error: Unexpected PHP warning')
  })

  it.each([
    ['content', ['--cache'], `${repeated}And one line more.\n`],
    ['settings', ['--cache', '--rule', 'duplicate-line: error'], repeated],
    ['no wish for it', [], repeated]
  ])('does not answer after a change of %s', async (_what, args, text) => {
    const cwd = createFolder({'a.txt': repeated})
    await scrapelint(['--cache', '-f', 'unix', 'a.txt'], {cwd})
    mark(cwd, 'a.txt')
    writeFileSync(path.join(cwd, 'a.txt'), text)
    expect((await scrapelint([...args, '-f', 'unix', 'a.txt'], {cwd})).stdout).toContain('Unexpected repeat of line 3')
  })

  it('forgets files that are gone', async () => {
    const cwd = createFolder({'a.txt': repeated, 'b.txt': leaked})
    await scrapelint(['--cache', '.'], {cwd})
    rmSync(path.join(cwd, 'b.txt'))
    await scrapelint(['--cache', 'a.txt'], {cwd})
    expect(Object.keys(cacheOf(cwd).files)).toEqual(['a.txt'])
  })

  it('is kept where it is wanted, and no harm when it is broken', async () => {
    const cwd = createFolder({'a.txt': repeated, mine: '{"version":'})
    const {status, stdout} = await scrapelint(['--cache', '--cache-location', 'mine', 'a.txt'], {cwd})
    expect([status, stdout]).toEqual([0, expect.stringContaining('duplicate-line')])
    expect(JSON.parse(readFileSync(path.join(cwd, 'mine'), 'utf8'))).toHaveProperty('files')
    await scrapelint(['--cache', '--cache-location', 'new/folder/cache', 'a.txt'], {cwd})
    expect(existsSync(path.join(cwd, 'new/folder/cache'))).toBe(true)
  })
})

it.each([
  [['--cache', '--cache-location', 'folder'], 'folder cannot be written: is a folder'],
  [['--suppress-all', '--suppressions-location', 'no/such'], 'no/such cannot be written: there is no such file']
])('%j says why it cannot be written', async (args, problem) => {
  const cwd = createFolder({'a.txt': repeated, 'folder/b': ''})
  const {status, stderr} = await scrapelint([...args, 'a.txt'], {cwd})
  expect([status, stderr]).toEqual([2, expect.stringContaining(problem)])
})
