import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createFolder, runBuilt, scrapelint} from '../support/command.ts'
import {allRules, root} from '../support/rules.ts'
import {clean, leaked, repeated} from '../support/texts.ts'

describe('wrong usage ends with status 2 and a remedy', () => {
  it.each([
    [['--frmat', 'json', 'a.txt'], 'there is no option --frmat; did you mean --format?'],
    [['--frobnicate', 'a.txt'], 'there is no option --frobnicate\n'],
    [['-z', 'a.txt'], 'there is no option -z'],
    [['--format'], '--format needs a value: --format NAME'],
    [['--format', '--quiet', 'a.txt'], '--format needs a value: --format NAME'],
    [['--quiet=yes', 'a.txt'], '--quiet takes no value'],
    [['--format', 'jsno', 'a.txt'], '; did you mean json?'],
    [['--max-warnings', 'few', 'a.txt'], '--max-warnings few: expected a whole number from 0'],
    [['--explain', 'duplicate-lin'], 'there is no rule duplicate-lin; did you mean duplicate-line?'],
    [['--preset', 'recomended', 'a.txt'], '; did you mean recommended?'],
    [['--unsafe-fixes', 'a.txt'], '--unsafe-fixes goes with --fix or --fix-dry-run'],
    [['--stdin', 'a.txt'], '--stdin takes no files'],
    [['--stdin-filename', 'b.txt', 'a.txt'], '--stdin-filename goes with --stdin'],
    [['-c', 'x.json', '--no-config', 'a.txt'], '--config and --no-config exclude each other'],
    [['--only', 'keep', 'a.txt'], '--only goes with --jsonl'],
    [['--jsonl', '--max-warnings', '0'], '--max-warnings is about files, and not for --jsonl'],
    [['--jsonl', '--format', 'sarif'], '--format is about files, and not for --jsonl'],
    [['--cache-location', 'there', 'a.txt'], '--cache-location goes with --cache'],
    [['-c', 'gone.json', 'a.txt'], 'gone.json: cannot be read: there is no such file or folder'],
    [['--jsonl', '--reject-file', 'b.jsonl'], '--reject-file goes with --only'],
    [
      ['--jsonl', '--only', 'keep,repiar'],
      '--only repiar: expected keep, repair, review, reject; did you mean repair?'
    ],
    [
      ['-o', 'no/such/folder/report', 'a.txt'],
      'no/such/folder/report cannot be written: there is no such file or folder'
    ],
    [['--ignore-path', '.', 'a.txt'], '. cannot be read: is a folder\n'],
    [['--ignore-path', 'gone', 'a.txt'], 'gone cannot be read: there is no such file or folder\n'],
    [['lsp', '--port', '1'], 'lsp takes no options'],
    [['--rule', 'duplicate-lin: off', 'a.txt'], '--rule \'duplicate-lin: off\': rules: there is no "duplicate-lin"'],
    [['--rule', 'duplicate-line: of', 'a.txt'], '"of" is no severity; expected "off", "info", "warn", "error"'],
    [['--rule', 'duplicate-line: {', 'a.txt'], 'expected off, info, warn, error or JSON'],
    [['--rule', 'duplicate-line: {"minLenth": 3}', 'a.txt'], 'did you mean "minLength"?'],
    [['--rule', 'duplicate-line: {"minLength": "3"}', 'a.txt'], 'rules.duplicate-line.minLength: "3" is not a number']
  ])('%j', async (args, problem) => {
    const {status, stdout, stderr} = await scrapelint(args, {cwd: createFolder({'a.txt': clean})})
    expect(stderr).toMatch(/^scrapelint: /)
    expect(stderr).toContain(problem)
    expect([status, stdout]).toEqual([2, ''])
  })
})

it('lsp lists all options when asked, and takes what clients add to its command', async () => {
  expect((await scrapelint(['lsp', '--help'])).stdout).toBe((await scrapelint(['--help'])).stdout)
  // Stdin ends at once, and with it the server, before anybody said goodbye.
  const {status, stderr} = await runBuilt(['lsp', '--stdio', `--clientProcessId=${process.pid}`])
  expect([status, stderr]).toEqual([1, ''])
})

it('--version prints the version', async () => {
  const {version}: {version: string} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  expect((await scrapelint(['--version'])).stdout).toBe(`${version}\n`)
  expect((await scrapelint(['-v'])).stdout).toBe(`${version}\n`)
})

it('--list-rules lists each rule on a line', async () => {
  const {stdout} = await scrapelint(['--list-rules'])
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0])
  ).toEqual(allRules.map(({name}) => name))
})

it.each(allRules.map(({name}) => name))('--explain %s says what, why and how', async (name) => {
  const {status, stdout} = await scrapelint(['--explain', name])
  const rule = allRules.find((candidate) => candidate.name === name)
  expect(status).toBe(0)
  expect(stdout).toContain(rule?.summary)
  expect(stdout).toContain(rule?.why)
  for (const option of Object.keys(rule?.options ?? {})) expect(stdout).toContain(option)
})

describe('rules from the command line', () => {
  const linted = async (...args: readonly string[]): Promise<string> => {
    const cwd = createFolder({'a.txt': `${leaked}\n${repeated}`})
    const {stdout} = await scrapelint(['-f', 'unix', ...args, 'a.txt'], {cwd})
    return stdout.replaceAll(/.*: (\w+): .*\[([\w-]+)\]\n/g, '$2=$1 ').trim()
  }

  it.each([
    [[], 'server-warning=error duplicate-line=warning'],
    [['--rule', 'duplicate-line: off'], 'server-warning=error'],
    [['--rule', 'duplicate-line: error'], 'server-warning=error duplicate-line=error'],
    [['--rule', 'duplicate-line:info', '--rule', 'server-warning:false'], 'duplicate-line=info'],
    [['--rule', 'duplicate-line: {"minLength": 900}'], 'server-warning=error'],
    [['--rule', 'duplicate-line: ["error", {"minLength": 30}]'], 'server-warning=error duplicate-line=error'],
    [['--preset', 'none', '--rule', 'duplicate-line'], 'duplicate-line=warning'],
    [['--preset', 'none'], ''],
    [['--quiet'], 'server-warning=error']
  ])('%j', async (args, expected) => {
    expect(await linted(...args)).toBe(expected)
  })
})
