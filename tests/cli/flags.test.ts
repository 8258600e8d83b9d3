import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {createFolder, runBuilt} from '../support/command.ts'
import {clean, garbled, leaked, repeated, unrepeated} from '../support/texts.ts'

const record = (text: string, more = {}): string => `${JSON.stringify({id: 1, text, ...more})}\n`

interface Case {
  readonly args: readonly string[]
  readonly input?: string
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
  {args: ['--init', '--no-config'], leaves: {'.scrapelintrc.json': /"extends": "recommended"/}},
  {args: ['--print-config', 'a.txt', '--config', 'ours.json'], says: /"duplicate-line": \[\n\s+"error"/},
  {args: ['--preset', 'none', '--rule', 'duplicate-line: error', '.'], says: /✖ 1 error\n/, status: 1},
  {args: ['--stdin', '--stdin-filename', 'page.txt', '--verbose'], input: repeated, says: /page\.txt\n.*\n +\[note\]/},
  {args: ['--encoding', 'utf-16le', 'wide.log'], says: /1 file, no findings/},
  {args: ['--ext', 'log', '.'], says: /wide\.log|1 file/},
  {args: ['--ignore-pattern', 'leaked*', '--ignore-path', 'skip', '.', '-f', 'jsonl'], says: /^.*a\.txt.*\n$/},
  {args: ['--no-error-on-unmatched-pattern', '*.pdf']},
  {args: ['--cache', '--cache-location', 'kept', 'a.txt'], leaves: {kept: /duplicate-line/}},
  {args: ['--format', 'json', '--output-file', 'report.json', 'a.txt'], leaves: {'report.json': /"version":1/}},
  {args: ['--quiet', '.'], says: /✖ 1 error\n/, status: 1},
  {args: ['--profile-rules', 'a.txt'], says: /^duplicate-line +\d/m},
  {args: ['--max-warnings', '0', 'a.txt'], says: /--max-warnings allows 0/, status: 1},
  // oxlint-disable-next-line no-control-regex
  {args: ['--color', 'a.txt'], says: /\u001B\[/},
  {args: ['--no-color', 'a.txt'], says: /^a\.txt\n5:1/},
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
      '--pass-through',
      '--workers',
      '2',
      '--text-field',
      'body',
      '--id-field',
      'key',
      '--url-field',
      'u',
      '--title-field',
      't'
    ],
    input: record('', {body: garbled, key: 'k'}),
    says: /"key":"k".*"scrapelint":\{"verdict":"repair"/
  },
  {
    args: ['--jsonl', '--only', 'keep', '--reject-file', 'rejected.jsonl'],
    input: record(clean) + record(leaked),
    says: /^.*"keep".*\n$/,
    leaves: {'rejected.jsonl': /^.*server-warning.*\n$/}
  }
]

const used = new Set<string>()

it.each(cases)('scrapelint $args', async ({args, input, says = /^/, status = 0, leaves = {}}) => {
  const cwd = createFolder({
    'a.txt': repeated,
    'leaked.txt': leaked,
    'b.txt': clean,
    'wide.log': Buffer.from(clean, 'utf16le'),
    'ours.json': '{"rules": {"duplicate-line": "error"}}',
    'ours.suppressions': '{"b.txt": {"duplicate-line": {"count": 1}}}',
    skip: 'b.txt\n'
  })
  const run = await runBuilt(args, {cwd, ...(input !== undefined && {input})})
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
