import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import type {SettingsFile} from '../../src/index.ts'
import {createFolder, runBuilt, scrapelint} from '../support/command.ts'
import {linkPackages} from '../support/packages.ts'
import {root} from '../support/rules.ts'
import {clean, leaked, repeated} from '../support/texts.ts'

const both = `${leaked}\n${repeated}`

/** What is found in a.txt, or another file, as `rule=severity`. */
async function found(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
  const cwd = createFolder({'a.txt': both, ...files})
  const {stdout, stderr} = await scrapelint(['-f', 'unix', ...(args.length > 0 ? args : ['a.txt'])], {cwd})
  return stderr + stdout.replaceAll(/.*?: (error|warning|info): .*\[([^\]]+)\]\n/g, '$2=$1 ').trim()
}

describe('settings files', () => {
  const settings = {rules: {'duplicate-line': 'error', 'server-warning': 'off'}}
  const json = JSON.stringify(settings)

  it.each([
    ['scrapelint.config.json', json],
    ['.scrapelintrc.json', `\uFEFF${json}`],
    ['.scrapelintrc.yml', '# ours\nrules:\n  duplicate-line: error\n  server-warning: off\n'],
    ['.scrapelintrc.yaml', 'rules: {duplicate-line: error, server-warning: off}\n'],
    ['package.json', JSON.stringify({name: 'scraper', scrapelint: settings})]
  ])('%s is found', async (name, content) => {
    expect(await found({[name]: content})).toBe('duplicate-line=error')
  })

  it.each(['scrapelint.config.js', 'scrapelint.config.mjs', 'scrapelint.config.cjs'])('%s is found', async (name) => {
    const cwd = createFolder({
      'a.txt': both,
      'package.json': '{"type": "module"}',
      [name]: `${name.endsWith('.cjs') ? 'module.exports =' : 'export default'} ${json}`
    })
    const {stdout} = await runBuilt(['-f', 'unix', 'a.txt'], {cwd})
    expect(stdout).toMatch(/^a\.txt:\d+:1: error: .*\[duplicate-line\]\n$/)
  })

  it('are looked for in the folders above', async () => {
    const cwd = createFolder({'.scrapelintrc.json': json, 'pages/a.txt': both})
    const {stdout} = await scrapelint(['-f', 'unix', 'a.txt'], {cwd: path.join(cwd, 'pages')})
    expect(stdout).toMatch(/^a\.txt:\d+:1: error: .*\[duplicate-line\]\n$/)
  })

  it('are those of each file, as in an editor: the nearest, else those of the working folder', async () => {
    const parent = createFolder({
      'mine/.scrapelintrc.json': '{"extends": "none", "rules": {"duplicate-line": "info"}}',
      'mine/a.txt': both,
      'mine/deep/er/a.txt': both,
      'mine/deep/b.txt': both,
      'mine/deep/.scrapelintrc.json': JSON.stringify({...settings, ignores: ['b.txt'], overrides: []}),
      'theirs/a.txt': both
    })
    const cwd = path.join(parent, 'mine')
    const {stdout} = await scrapelint(['-f', 'unix', '.', '../theirs'], {cwd})
    expect(stdout.match(/\S+\.txt|info|error|warning/g)).toEqual([
      'a.txt',
      'info',
      'deep/er/a.txt',
      'error',
      path.join(parent, 'theirs/a.txt'),
      'info'
    ])
    const piped = await scrapelint(['-f', 'unix', '--stdin', '--stdin-filename', 'deep/a.txt'], {cwd, input: both})
    expect(piped.stdout).toMatch(/^deep\/a\.txt:\d+:1: error: .*\[duplicate-line\]\n$/)
    const printed = await scrapelint(['--print-config', 'deep/a.txt'], {cwd})
    expect(JSON.parse(printed.stdout)).toMatchObject({files: ['deep/.scrapelintrc.json']})
  })

  it('can be named, or not read', async () => {
    const files = {'.scrapelintrc.json': '{"extends": "none"}', 'mine.json': json}
    expect(await found(files)).toBe('')
    expect(await found(files, '--config', 'mine.json', 'a.txt')).toBe('duplicate-line=error')
    expect(await found(files, '--no-config', 'a.txt')).toBe('server-warning=error duplicate-line=warning')
  })

  it('are outweighed by the command line, option by option', async () => {
    const files = {'.scrapelintrc.json': '{"rules": {"duplicate-line": ["error", {"minLength": 900}]}}'}
    expect(await found(files)).toBe('server-warning=error')
    expect(await found(files, '--rule', 'duplicate-line: {"minLength": 40}', 'a.txt')).toBe(
      'server-warning=error duplicate-line=error'
    )
    expect(await found(files, '--preset', 'none', 'a.txt')).toBe('')
  })
})

describe('extends', () => {
  it('takes presets, files and packages, later ones over earlier ones', async () => {
    const files = {
      '.scrapelintrc.json':
        '{"extends": ["none", "./base.yml", "our-settings"], "rules": {"duplicate-line": {"minLength": 30}}}',
      'base.yml': 'rules:\n  duplicate-line: info\n  server-warning: warn\n',
      'node_modules/our-settings/package.json': '{"name": "our-settings", "main": "settings.json"}',
      'node_modules/our-settings/settings.json': '{"rules": {"server-warning": "info"}}'
    }
    expect(await found(files)).toBe('server-warning=info duplicate-line=info')
  })

  it('does not go in circles', async () => {
    const files = {'.scrapelintrc.json': '{"extends": "./b.json"}', 'b.json': '{"extends": "./.scrapelintrc.json"}'}
    expect(await found(files)).toMatch(/\.scrapelintrc\.json: extends itself, through .*b\.json\n$/)
  })
})

describe('overrides', () => {
  const rules = (setting: string): string =>
    JSON.stringify({overrides: [{files: setting, extends: 'none', rules: {'duplicate-line': 'error'}}]})

  it.each([
    ['*.txt', 'duplicate-line=error'],
    ['pages/**', 'duplicate-line=error'],
    ['pages/{a,b}.txt', 'duplicate-line=error'],
    ['a.txt', 'duplicate-line=error'],
    ['*.md', 'server-warning=error duplicate-line=warning']
  ])('%s', async (glob, expected) => {
    expect(await found({'.scrapelintrc.json': rules(glob), 'pages/a.txt': both}, 'pages/a.txt')).toBe(expected)
  })

  it('start from the folder of their file', async () => {
    const base = JSON.stringify({overrides: [{files: 'pages/*', rules: {'server-warning': 'off'}}]})
    const files = {'.scrapelintrc.json': '{"extends": "./shared/base.json"}', 'shared/base.json': base}
    expect(await found({...files, 'pages/a.txt': both}, 'pages/a.txt')).toBe(
      'server-warning=error duplicate-line=warning'
    )
    expect(await found({...files, 'shared/pages/a.txt': both}, 'shared/pages/a.txt')).toBe('duplicate-line=warning')
  })
})

it('format says which files are Markdown, whatever their names', async () => {
  const markdown = '# The ferry\n\nIt is **back**, the [yard](https://yard.example/) said.\n'
  const cwd = createFolder({
    '.scrapelintrc.json': '{"overrides": [{"files": "crawl/**", "format": "markdown"}]}',
    'crawl/a.txt': markdown,
    'b.txt': markdown
  })
  const {stdout} = await scrapelint(['-f', 'jsonl', '.'], {cwd})
  expect(stdout.match(/"path":"[^"]+","verdict":"\w+"/g)).toEqual([
    '"path":"b.txt","verdict":"repair"',
    '"path":"crawl/a.txt","verdict":"keep"'
  ])
  expect((await scrapelint(['--print-config', 'crawl/a.txt'], {cwd})).stdout).toContain('"format": "markdown"')
  expect((await scrapelint(['--markdown', '.'], {cwd})).stdout).toBe('✔ 2 files, no findings\n')
  const fixed = await scrapelint(['--jsonl', '--markdown', '--fix'], {input: `${JSON.stringify({text: markdown})}\n`})
  expect(JSON.parse(fixed.stdout)).toMatchObject({verdict: 'keep', text: markdown})
})

it('ignores leaves files out', async () => {
  const cwd = createFolder({
    '.scrapelintrc.json': '{"ignores": ["drafts/", "b*"]}',
    'a.txt': both,
    'b.txt': both,
    'drafts/c.txt': both
  })
  const {stdout} = await scrapelint(['-f', 'jsonl', '.'], {cwd})
  expect(stdout.match(/"path":"[^"]+"/g)).toEqual(['"path":"a.txt"'])
})

describe('plugins', () => {
  /** A folder that has the packages of this project installed. */
  const folderWith = (settings: object): string => {
    const cwd = createFolder({
      'a.txt': `${clean}\nIt was was said “so’.\n`,
      '.scrapelintrc.json': JSON.stringify(settings)
    })
    linkPackages(cwd, ['retext-repeated-words', 'retext-quotes'])
    return cwd
  }

  it('of retext speak beside the rules', async () => {
    const cwd = folderWith({
      extends: 'none',
      plugins: ['retext-repeated-words', ['retext-quotes', {preferred: 'straight'}]]
    })
    const {stdout} = await runBuilt(['-f', 'unix', 'a.txt'], {cwd})
    expect(stdout).toContain(
      'a.txt:5:4: warning: Unexpected repeated `was`, remove one occurrence [retext-repeated-words:was]'
    )
    expect(stdout).toContain('[retext-quotes:')
  })

  it('that fail take one file along, not the others', async () => {
    const cwd = folderWith({extends: 'none', plugins: ['./bad.mjs']})
    writeFileSync(
      path.join(cwd, 'bad.mjs'),
      'export default () => (tree, file) => { if (/said/.test(file)) throw new Error("sic"); file.message("seen") }'
    )
    writeFileSync(path.join(cwd, 'b.txt'), 'It was here.\n')
    const {status, stdout, stderr} = await runBuilt(['-f', 'unix', 'a.txt', 'b.txt'], {cwd})
    expect(stderr).toBe('scrapelint: a.txt: cannot be linted: another plugin failed: sic\n')
    expect(stdout).toContain('b.txt:1:1: warning: seen [plugin]')
    expect(status).toBe(2)
  })

  it('that are missing or none are named', async () => {
    const missing = await scrapelint(['a.txt'], {cwd: folderWith({plugins: ['retext-spell']})})
    expect([missing.status, missing.stderr]).toEqual([
      2,
      expect.stringMatching(
        /\.scrapelintrc\.json: plugins: retext-spell is not installed; npm install --save-dev retext-spell\n$/
      )
    ])
    const none = await scrapelint(['a.txt'], {cwd: folderWith({plugins: ['./a.json']})})
    expect(none.status).toBe(2)
    const gone = await scrapelint(['a.txt'], {cwd: folderWith({plugins: ['./gone.js']})})
    expect(gone.stderr).toContain('.scrapelintrc.json: plugins: there is no file ./gone.js')
  })
})

describe('wrong settings end with status 2, the place and a remedy', () => {
  it.each([
    [
      '{\n  "rules": {"duplicat-line": "off"}}',
      '.json:2:13: rules: there is no "duplicat-line"; did you mean "duplicate-line"?'
    ],
    ['{"rules": {"duplicate-line": null}}', ':1:12: rules.duplicate-line: null is no severity'],
    ['{"rules": {"duplicate-line": ["warn", null]}}', 'rules.duplicate-line: null is not an object'],
    ['{"rules": {"duplicate-line": ["warn", {}, 3]}}', 'rules.duplicate-line: 3 is too much'],
    ['{"rules": {"duplicate-line": ["warn", {"minLength": null}]}}', ':1:40: rules.duplicate-line.minLength: null'],
    ['{"rules": {\n"mojibake": wran}}', '.json:2:13: is no JSON: Unexpected token'],
    [
      '{"rule": {}}',
      'settings: there is no "rule"; expected "$schema", "extends", "rules", "format", "overrides", "plugins", "ignores"; did you mean "rules"?'
    ],
    [
      '{"extends": "recomended"}',
      'extends: there is no preset and no package "recomended"; expected "recommended", "all", "none"; did you mean "recommended"?'
    ],
    ['{"extends": "./gone.json"}', '.scrapelintrc.json:1:2: extends: there is no file "./gone.json"'],
    ['{"extends": 5}', 'extends: 5 is not a list'],
    ['{"extends": [5]}', 'extends: 5 is not a string'],
    ['{"overrides": [\n  {"rules": {}}]}', '.json:2:3: overrides[0].files: is missing'],
    ['{"overrides": [{"files": "*", "rules": {"mojibake": 3}}]}', 'overrides[0].rules.mojibake: 3 is no severity'],
    ['{"format": "md"}', ':1:2: format: "md" is no format; expected "text", "markdown"'],
    ['{"overrides": {}}', 'overrides: {} is not a list'],
    ['{"plugins": [{}]}', 'plugins[0]: {} is neither a name nor a pair'],
    ['[]', 'settings: [] is not an object'],
    ['{\n  "rules": {,}\n}', '.scrapelintrc.json:2:13: is no JSON']
  ])('%s', async (content, problem) => {
    const {status, stderr, stdout} = await scrapelint(['a.txt'], {
      cwd: createFolder({'a.txt': both, '.scrapelintrc.json': content})
    })
    expect(stderr).toMatch(/^scrapelint: \/.*\.scrapelintrc\.json:/)
    expect(stderr).toContain(problem)
    expect([status, stdout]).toEqual([2, ''])
  })

  it('in YAML and JavaScript too', async () => {
    expect(await found({'.scrapelintrc.yml': 'rules:\n  {'})).toMatch(/\.scrapelintrc\.yml:2:\d+: is no YAML: .*\n$/)
    expect(await found({'.scrapelintrc.yml': 'rules:\n  mojibakes: off\n'})).toContain('.yml:2:3: rules: there is no')
    expect(await found({'package.json': '{\n"scrapelint": {"rule": 1}}'})).toContain('package.json:2:16: settings: ')
    for (const [content, problem] of [
      ['export const rules = {}', 'exports no settings'],
      ['export default () => 1', 'settings: () => 1 is not an object'],
      ['let a\nthrow new Error("sic")', '.mjs:2: cannot be loaded: sic']
    ]) {
      const cwd = createFolder({'a.txt': both, 'scrapelint.config.mjs': content ?? ''})
      expect((await runBuilt(['a.txt'], {cwd})).stderr).toContain(problem)
    }
  })

  it('under a name that nobody reads', async () => {
    expect(await found({'scrapelint.config.ts': ''})).toMatch(
      /scrapelint\.config\.ts: is not read under this name; expected scrapelint\.config\.js, /
    )
  })

  it('when a folder has two files', async () => {
    expect(await found({'.scrapelintrc.json': '{}', '.scrapelintrc.yml': ''})).toContain(
      'has two settings files, .scrapelintrc.json and .scrapelintrc.yml; keep one'
    )
  })
})

it('--print-config shows what holds for a file', async () => {
  const settings = {
    extends: 'none',
    rules: {'duplicate-line': 'info'},
    overrides: [{files: 'b.*', rules: {'duplicate-line': {minLength: 9}, mojibake: 'warn'}}]
  }
  const cwd = createFolder({'.scrapelintrc.json': JSON.stringify(settings)})
  const print = async (name: string): Promise<unknown> =>
    JSON.parse((await scrapelint(['--print-config', name], {cwd})).stdout)
  expect(await print('a.txt')).toEqual({
    files: ['.scrapelintrc.json'],
    plugins: [],
    rules: {'duplicate-line': ['info', {minLength: 40}]}
  })
  expect(await print('b.txt')).toMatchObject({rules: {'duplicate-line': ['info', {minLength: 9}], mojibake: 'warn'}})
})

it('--init writes a first settings file, once', async () => {
  const cwd = createFolder({'a.txt': both})
  expect((await scrapelint(['--init'], {cwd})).stderr).toContain('wrote .scrapelintrc.json')
  expect((await scrapelint(['a.txt'], {cwd})).status).toBe(1)
  const again = await scrapelint(['--init'], {cwd})
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('.scrapelintrc.json has settings already')])
  const other = createFolder({'package.json': '{"scrapelint": {}}'})
  expect((await scrapelint(['--init'], {cwd: other})).stderr).toContain('package.json has settings already')
})

describe('schema.json', () => {
  const schema: object = JSON.parse(readFileSync(new URL('schema.json', root), 'utf8'))
  const validate = new Ajv({strict: false}).compile(schema)

  it('allows what the type of a settings file does', () => {
    const settings: Required<SettingsFile> = {
      extends: ['none', 'our-settings'],
      rules: {'duplicate-line': ['error', {minLength: 30}], mojibake: 'off', boilerplate: {allow: ['caption']}},
      format: 'markdown',
      overrides: [{files: ['*.md', 'a/**'], extends: 'all', rules: {mojibake: true}, format: 'text'}],
      plugins: ['retext-quotes', ['retext-spell', {}]],
      ignores: 'drafts/'
    }
    expect([validate(settings), validate.errors]).toEqual([true, null])
  })

  it.each([
    [{extends: ['none', './base.yml'], rules: {'duplicate-line': ['error', {minLength: 30}], mojibake: 'off'}}, true],
    [
      {
        format: 'text',
        overrides: [{files: '*.md', rules: {mojibake: true}, format: 'markdown'}],
        plugins: ['a', ['b', {}]],
        ignores: ['drafts/']
      },
      true
    ],
    [{rules: {'duplicat-line': 'off'}}, false],
    [{rules: {'duplicate-line': 'of'}}, false],
    [{rules: {'duplicate-line': {minLength: '3'}}}, false],
    [{overrides: [{rules: {}}]}, false],
    [{format: 'html'}, false]
  ])('and the command agree about %j', async (settings, isRight) => {
    expect(validate(settings)).toBe(isRight)
    const files = {'.scrapelintrc.json': JSON.stringify({...settings, plugins: []}), 'base.yml': '{}'}
    expect((await scrapelint(['--print-config', 'a.txt'], {cwd: createFolder(files)})).status).toBe(isRight ? 0 : 2)
  })
})
