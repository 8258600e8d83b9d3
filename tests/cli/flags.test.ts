import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {flags, type Flag} from '../../src/cli/flags.ts'
import {createFolder, runBuilt, scrapelint, type RunOptions} from '../support/command.ts'
import {clean, garbled, leaked, repeated, unrepeated} from '../support/texts.ts'

const record = (text: string, more = {}): string => `${JSON.stringify({id: 1, text, ...more})}\n`

/** Its title, which comes twice, and its owner, who has another address: both are known only from outside the text. */
const owned = `Harbour news

A heron for Eldmoor

A heron for Eldmoor

The bird has come back to the canal, and the anglers are in two minds about it.

© 2024 The Harbour Gazette. All rights reserved.`

interface Case {
  readonly args: readonly string[]
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Files beside those that each case has. */
  readonly files?: Readonly<Record<string, string>>
  /** A part of what it prints. */
  readonly says?: RegExp
  readonly status?: number
  /** Files afterwards, by name. */
  readonly leaves?: Readonly<Record<string, RegExp>>
}

/** Every option of `--help`, used on the built command as a person would. */
const cases: readonly Case[] = [
  {args: ['--help'], says: /^ +--jsonl /m},
  {args: ['--version'], says: /^\d+\.\d+\.\d+\n$/},
  {args: ['--list-rules'], says: /^duplicate-line +warn +recommended/m},
  {args: ['--explain', 'duplicate-line'], says: /minLength \(default 40\)/},
  {args: ['--init'], leaves: {'.scrapelintrc.json': /"extends": "recommended"/}},
  {args: ['--print-config', 'a.txt', '--config', 'ours.json'], says: /"duplicate-line": \[\n\s+"error"/},
  {args: ['--preset', 'none', '--rule', 'duplicate-line: error', '.'], says: /✖ 1 error\n/, status: 1},
  {args: ['--stdin', '--stdin-filename', 'page.txt', '--verbose'], input: repeated, says: /page\.txt\n.*\n +\[note\]/},
  {
    args: ['--no-config', 'a.txt'],
    files: {'.scrapelintrc.json': '{"rules": {"duplicate-line": "off"}}'},
    says: /⚠ 1 warning\n/
  },
  {args: ['--encoding', 'windows-1252', 'old.log'], says: /1 file, no findings/},
  {args: ['--ext', 'log', '.'], says: /old\.log: is not UTF-8/, status: 2},
  {args: ['--ignore-pattern', 'leaked*', '--ignore-path', 'skip', '.', '-f', 'jsonl'], says: /^.*a\.txt.*\n$/},
  {args: ['--no-error-on-unmatched-pattern', '*.pdf']},
  {args: ['--cache', '--cache-location', 'kept', 'a.txt'], leaves: {kept: /duplicate-line/}},
  {args: ['--format', 'json', '--output-file', 'report.json', 'a.txt'], leaves: {'report.json': /"version":1/}},
  {args: ['--quiet', '.'], says: /✖ 1 error\n/, status: 1},
  {args: ['--profile-rules', 'a.txt'], says: /^duplicate-line +\d/m},
  {args: ['--max-warnings', '0', 'a.txt'], says: /--max-warnings allows 0/, status: 1},
  // oxlint-disable-next-line no-control-regex
  {args: ['--color', 'a.txt'], says: /\u001B\[/},
  {args: ['--no-color', 'a.txt'], env: {FORCE_COLOR: '1'}, says: /^a\.txt\n5:1/},
  {args: ['--fix', '--unsafe-fixes', 'a.txt'], leaves: {'a.txt': new RegExp(`^${unrepeated}$`)}},
  {
    args: ['--fix-dry-run', '--unsafe-fixes', 'a.txt'],
    says: /1 fix made/,
    leaves: {'a.txt': new RegExp(`^${repeated}$`)}
  },
  {args: ['--suppress-all', '.'], leaves: {'scrapelint-suppressions.json': /leaked\.txt/}},
  {
    args: ['--suppress-rule', 'duplicate-line', '--suppressions-location', 'ok', '.'],
    status: 1,
    leaves: {ok: /a\.txt/}
  },
  {args: ['--prune-suppressions', '--suppressions-location', 'ours.suppressions', 'b.txt'], leaves: {}},
  {args: ['--jsonl'], input: record(clean), says: /^\{"id":1,"verdict":"keep"/},
  {
    args: [
      '--jsonl',
      '--text-field',
      'body',
      '--id-field',
      'key',
      '--url-field',
      'from',
      '--title-field',
      'headline',
      '--preset',
      'none',
      '--rule',
      'repeated-title',
      '--rule',
      'source-mismatch'
    ],
    input: record('', {body: owned, key: 'k', from: 'https://anchors.example/', headline: 'A heron for Eldmoor'}),
    says: /^\{"id":"k",.*"repeated-title".*"source-mismatch"/
  },
  {
    args: ['--jsonl', '--markdown'],
    input: record('# Ferry\n\nIt is **back**, the yard said.'),
    says: /"verdict":"keep"/
  },
  {args: ['--jsonl', '--pass-through'], input: record(garbled), says: /"text":"The.*"scrapelint":\{"verdict":"repair"/},
  {args: ['--jsonl', '--workers', '2'], input: record(clean), says: /^\{"id":1,"verdict":"keep"/},
  {
    args: ['--jsonl', '--only', 'keep', '--reject-file', 'rejected.jsonl'],
    input: record(clean) + record(leaked),
    says: /^.*"keep".*\n$/,
    leaves: {'rejected.jsonl': /^.*server-warning.*\n$/}
  }
]

const files = {
  'a.txt': repeated,
  'leaked.txt': leaked,
  'b.txt': clean,
  'old.log': Buffer.from(`${clean}A café.\n`, 'latin1'),
  'ours.json': '{"rules": {"duplicate-line": "error"}}',
  'ours.suppressions': '{"b.txt": {"duplicate-line": {"count": 1}}}',
  skip: 'b.txt\n'
}

const optionsOf = ({input, env}: Case, cwd: string): RunOptions => ({
  cwd,
  ...(input !== undefined && {input}),
  ...(env && {env})
})

describe('the built command', () => {
  const used = new Set<string>()

  it.each(cases)('scrapelint $args', async (example) => {
    const {args, says = /^/, status = 0, leaves = {}} = example
    const cwd = createFolder({...files, ...example.files})
    const run = await runBuilt(args, optionsOf(example, cwd))
    expect(run.stdout + run.stderr).toMatch(says)
    expect(run.status).toBe(status)
    for (const [name, content] of Object.entries(leaves))
      expect(readFileSync(path.join(cwd, name), 'utf8')).toMatch(content)
    if (args.includes('--prune-suppressions')) expect(readdirSync(cwd)).not.toContain('ours.suppressions')
    for (const argument of args) used.add(argument)
  })

  afterAll(async () => {
    const {stdout} = await runBuilt(['--help'])
    const offered = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, name = '']) => name)
    expect(offered.length).toBeGreaterThan(30)
    expect(offered.filter((name) => !used.has(name))).toEqual([])
  })
})

describe('each option makes a difference', () => {
  /** All that can be seen of a run. */
  async function outcome(example: Case): Promise<unknown> {
    const cwd = createFolder({...files, ...example.files})
    const {status, stdout, stderr} = await scrapelint(example.args, optionsOf(example, cwd))
    const left = readdirSync(cwd).map((name) => [name, readFileSync(path.join(cwd, name), 'utf8')])
    return {status, stdout, stderr, left}
  }

  /** The arguments without an option and its value. */
  function without(args: readonly string[], option: string): readonly string[] {
    const flag = Object.entries<Flag>(flags).find(([name]) => `--${name}` === option)?.[1]
    return args.toSpliced(args.indexOf(option), flag?.type === 'string' ? 2 : 1)
  }

  const differences = cases.flatMap((example) =>
    // Threads change only how long it takes.
    example.args.filter((name) => /^--(?!workers)/.test(name)).map((option) => ({option, example}))
  )

  it.each(differences)('$option in $example.args', async ({option, example}) => {
    expect(await outcome({...example, args: without(example.args, option)})).not.toEqual(await outcome(example))
  })
})
