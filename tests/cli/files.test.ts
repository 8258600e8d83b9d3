import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {createFolder, scrapelint} from '../support/command.ts'
import {clean, leaked, repeated} from '../support/texts.ts'

const messageOf = (stdout: string): readonly string[] => stdout.split('\n').filter((line) => line.includes('['))

describe('exit status', () => {
  it.each([
    ['a clean file', ['clean.txt'], 0],
    ['warnings', ['repeated.txt'], 0],
    ['more warnings than allowed', ['--max-warnings', '0', 'repeated.txt'], 1],
    ['as many warnings as allowed', ['--max-warnings', '1', 'repeated.txt'], 0],
    ['warnings that are hidden still count', ['--quiet', '--max-warnings', '0', 'repeated.txt'], 1],
    ['an error', ['leaked.txt'], 1],
    ['a file that is not there', ['missing.txt'], 2],
    ['an error and a file that is not there', ['leaked.txt', 'missing.txt'], 2]
  ])('%s', async (_case, args, status) => {
    const cwd = createFolder({'clean.txt': clean, 'repeated.txt': repeated, 'leaked.txt': leaked})
    expect((await scrapelint(args, {cwd})).status).toBe(status)
  })
})

it('reports the other files when one is missing', async () => {
  const cwd = createFolder({'repeated.txt': repeated, 'leaked.txt': leaked})
  const {stdout, stderr} = await scrapelint(['-f', 'unix', 'repeated.txt', 'missing.txt', 'leaked.txt'], {cwd})
  expect(messageOf(stdout)).toEqual([
    'missing.txt:1:1: error: there is no such file or folder [unreadable]',
    'repeated.txt:5:1: warning: Unexpected repeat of line 3, remove it [duplicate-line]',
    expect.stringMatching(/^leaked\.txt:1:1: error: Unexpected PHP warning.* \[server-warning\]$/)
  ])
  expect(stderr).toBe('scrapelint: missing.txt: there is no such file or folder\n')
})

describe('paths, globs and folders', () => {
  const files = {
    'a.txt': repeated,
    'news/b.txt': repeated,
    'news/deep/c.md': repeated,
    'news/d.html': repeated,
    'node_modules/e.txt': repeated,
    '[draft].txt': repeated
  }
  const linted = async (args: readonly string[], more = {}): Promise<readonly string[]> => {
    const {stdout} = await scrapelint(['-f', 'unix', ...args], {cwd: createFolder({...files, ...more})})
    return messageOf(stdout).map((line) => line.split(':')[0] ?? '')
  }

  it.each([
    [['a.txt'], ['a.txt']],
    [['.'], ['[draft].txt', 'a.txt', 'news/b.txt', 'news/deep/c.md']],
    [['news'], ['news/b.txt', 'news/deep/c.md']],
    [
      ['news/', 'a.txt', 'news/b.txt'],
      ['news/b.txt', 'news/deep/c.md', 'a.txt']
    ],
    [['**/*.txt'], ['[draft].txt', 'a.txt', 'news/b.txt']],
    [['news/*.{txt,html}'], ['news/b.txt', 'news/d.html']],
    [['[draft].txt'], ['[draft].txt']],
    [
      ['--ext', 'html,.md', 'news'],
      ['news/d.html', 'news/deep/c.md']
    ],
    [
      ['--ignore-pattern', 'deep/', '--ignore-pattern', '/a.txt', '.'],
      ['[draft].txt', 'news/b.txt']
    ]
  ])('%j', async (args, expected) => {
    expect(await linted(args)).toEqual(expected)
  })

  it('leaves out what .scrapelintignore names, or another file like it', async () => {
    const rules = {'.scrapelintignore': 'news/\n', 'mine.ignore': '# drafts\n*.txt\n!a.txt\n'}
    expect(await linted(['.'], rules)).toEqual(['[draft].txt', 'a.txt'])
    expect(await linted(['--ignore-path', 'mine.ignore', '.'], rules)).toEqual(['a.txt', 'news/deep/c.md'])
  })

  it('says so when an ignored file was named', async () => {
    const cwd = createFolder({...files, '.scrapelintignore': 'a.txt\n'})
    const {status, stdout, stderr} = await scrapelint(['a.txt', 'news/b.txt'], {cwd})
    expect([status, stderr]).toEqual([0, 'scrapelint: a.txt: is ignored\n'])
    expect(stdout).toContain('news/b.txt')
  })

  it.each([
    [['*.pdf'], '*.pdf: no file'],
    [['--ext', 'pdf', 'news'], 'news: no file that ends in .pdf'],
    [['--ignore-pattern', '*', '**/*.txt'], '**/*.txt: no file that is not ignored'],
    [[], 'nothing to lint; name files, folders or globs, or give --stdin or --jsonl']
  ])('%j holds nothing: status 2', async (args, problem) => {
    const {status, stderr} = await scrapelint(args, {cwd: createFolder(files)})
    expect(stderr).toBe(`scrapelint: ${problem}\n\`scrapelint --help\` lists what there is.\n`)
    expect(status).toBe(2)
  })

  it('goes on without a match when that is wanted', async () => {
    const args = ['--no-error-on-unmatched-pattern', '*.pdf', 'gone.txt', 'a.txt']
    expect(await linted(args)).toEqual(['a.txt'])
  })
})

it('says in the end how many files were not linted', async () => {
  const cwd = createFolder({'a.txt': clean, 'b.txt': Buffer.from('caf\u00e9', 'latin1')})
  expect((await scrapelint(['a.txt', 'b.txt', 'gone.txt'], {cwd})).stdout).toBe('✖ 2 files not linted\n')
})

it('prints names of files, and never obeys them', async () => {
  const name = 'a\u001B[2J.txt'
  const cwd = createFolder({[name]: Buffer.from([0, 1, 2, 3])})
  const {stderr} = await scrapelint([name, 'gone\u0007.txt'], {cwd})
  expect(stderr).toBe(
    'scrapelint: gone\\u0007.txt: there is no such file or folder\nscrapelint: a\\u001B[2J.txt: is binary, and skipped\n'
  )
})

describe('standard input', () => {
  it('is what a single - means', async () => {
    const {stdout} = await scrapelint(['-', '-f', 'unix'], {cwd: createFolder(), input: repeated})
    expect(stdout).toMatch(/^<stdin>:5:1: warning: /)
    const records = await scrapelint(['--jsonl', '-'], {cwd: createFolder(), input: JSON.stringify({text: clean})})
    expect(records.stdout).toBe('{"verdict":"keep","score":1,"messages":[]}\n')
  })

  it('is linted under its own name or a given one', async () => {
    const options = {cwd: createFolder(), input: repeated}
    expect((await scrapelint(['--stdin', '-f', 'unix'], options)).stdout).toMatch(/^<stdin>:5:1: warning: /)
    const named = await scrapelint(['--stdin', '--stdin-filename', 'pages/one.txt', '-f', 'unix'], options)
    expect(named.stdout).toMatch(/^pages\/one\.txt:5:1: warning: /)
  })

  it('is left alone when its name is ignored', async () => {
    const cwd = createFolder({'.scrapelintignore': 'pages/\n'})
    const args = ['--stdin', '--stdin-filename', 'pages/one.txt', '-f', 'unix']
    expect(await scrapelint(args, {cwd, input: leaked})).toMatchObject({status: 0, stdout: ''})
  })
})

describe('encodings', () => {
  const utf16 = Buffer.from(`\uFEFF${repeated}`, 'utf16le')
  const place = 'one.txt:5:1: warning: Unexpected repeat of line 3, remove it [duplicate-line]\n'

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${repeated}`)],
    ['UTF-16LE with a mark', utf16],
    ['UTF-16LE without', utf16.subarray(2)],
    ['UTF-16BE with a mark', Buffer.from(utf16).swap16()],
    ['UTF-16BE without', Buffer.from(utf16).swap16().subarray(2)],
    ['line ends of Windows', Buffer.from(repeated.replaceAll('\n', '\r\n'))]
  ])('reads %s', async (_name, bytes) => {
    const {stdout, stderr} = await scrapelint(['-f', 'unix', 'one.txt'], {cwd: createFolder({'one.txt': bytes})})
    expect([stdout, stderr]).toEqual([place, ''])
  })

  it('names the place of a wrong byte and the likely encoding, which then reads it', async () => {
    const text = clean.replace('the breakwater', 'the café at the “jetty”').replace('Port', 'Façade')
    const cwd = createFolder({
      'one.txt': Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1')
    })
    const {status, stderr} = await scrapelint(['one.txt'], {cwd})
    expect(stderr).toBe(
      'scrapelint: one.txt: is not UTF-8: byte 0xE7 in line 3, column 3; it looks like windows-1252: --encoding windows-1252\n'
    )
    expect(status).toBe(2)
    expect(await scrapelint(['--encoding', 'cp1252', 'one.txt'], {cwd})).toMatchObject({status: 0, stderr: ''})
  })

  it.each([
    [['--encoding', 'klingon', 'one.txt'], '--encoding klingon: no such encoding'],
    [['--encoding', 'utf-16le', 'one.txt'], 'one.txt: is not utf-16le; --encoding names another']
  ])('refuses %j', async (args, problem) => {
    const {status, stderr} = await scrapelint(args, {cwd: createFolder({'one.txt': 'odd'})})
    expect(status).toBe(2)
    expect(stderr).toContain(problem)
  })

  it('skips binary files with a word', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])
    const cwd = createFolder({'a.txt': picture, 'b.txt': '%PDF-1.7\n', 'c.txt': clean})
    const {status, stdout, stderr} = await scrapelint(['.'], {cwd})
    expect(stderr).toBe('scrapelint: a.txt: is binary, and skipped\nscrapelint: b.txt: is binary, and skipped\n')
    expect([status, stdout]).toEqual([0, '✔ 1 file, no findings\n'])
  })
})

it('lints a text once, whatever links lead to it', async () => {
  const cwd = createFolder({'z.txt': leaked, 'sub/b.txt': repeated})
  symlinkSync('..', path.join(cwd, 'sub/loop'))
  symlinkSync('../z.txt', path.join(cwd, 'sub/a.txt'))
  const {stdout} = await scrapelint(['-f', 'unix', '.'], {cwd})
  expect(messageOf(stdout).map((line) => line.split(':')[0])).toEqual(['sub/b.txt', 'z.txt'])
  expect((await scrapelint(['-f', 'unix', 'sub/a.txt'], {cwd})).stdout).toMatch(/^sub\/a\.txt:/)
})

it('says that a link leads nowhere', async () => {
  const cwd = createFolder({'b.txt': leaked})
  symlinkSync('a.txt', path.join(cwd, 'a.txt'))
  const {status, stderr, stdout} = await scrapelint(['a.txt', 'b.txt'], {cwd})
  expect([status, stderr]).toEqual([2, 'scrapelint: a.txt: there is no such file or folder\n'])
  expect(stdout).toContain('b.txt')
})
