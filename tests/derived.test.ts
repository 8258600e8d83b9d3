import {Ajv} from 'ajv'
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import type {Rule} from '../src/rule.ts'
import {allRules, root, ruleNames} from './support/rules.ts'
import {reportSchema} from './support/report-schema.ts'
import {settingsSchema} from './support/settings-schema.ts'
import {blockOf, fence, fillSections} from './support/sections.ts'

const camelCase = (name: string): string => name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase())
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')

/** Runs a program of the project as a user would, from its folder. */
function run(...args: readonly string[]): string {
  const {stdout, stderr} = spawnSync(process.execPath, args, {cwd: fileURLToPath(root), encoding: 'utf8'})
  return stdout + stderr
}

const scrapelint = (...args: readonly string[]): string => run('dist/src/cli/main.js', ...args)

/** The handler of a crawler, from where it stands to the brace that closes it. */
function handlerOf(source: string): string {
  const [handler = ''] = /^ {4}async requestHandler[^]*?^ {4}\},$/m.exec(source) ?? []
  return handler.replaceAll(/^ {4}/gm, '')
}

function optionsOf({options}: Rule): string {
  return Object.entries(options)
    .map(([name, option]) => `\`${name}\` (${JSON.stringify(option.default)}): ${option.description}`)
    .join('<br>')
}

function ruleTable(): string {
  const rows = allRules.map((rule) =>
    `| \`${rule.name}\` | ${rule.severity} | ${rule.summary} | ${optionsOf(rule)} |`.replaceAll('  |', ' |')
  )
  return ['| rule | severity | the defect | options |', '|---|---|---|---|', ...rows].join('\n')
}

it('rules/index.ts lists every rule file', async () => {
  const index = [
    '// Generated from the files beside it: `npm run update`.',
    "import type {Rule} from '../src/rule.ts'",
    ...ruleNames.map((name) => `import ${camelCase(name)} from './${name}.ts'`),
    '',
    'export const rules: readonly Rule[] = [',
    ruleNames.map((name) => `  ${camelCase(name)}`).join(',\n'),
    ']\n'
  ].join('\n')
  await expect(index).toMatchFileSnapshot('../rules/index.ts')
})

it('README.md shows what the commands and examples print', async () => {
  const sample = 'test-fixtures/sample/harbour-festival.txt'
  const records = 'test-fixtures/sample/pages.jsonl'
  const readme = fillSections(read('README.md'), {
    sample: fence('text', scrapelint(sample)),
    'example library.js': fence('js', read('examples/library.js')),
    'example crawlee': fence('js', handlerOf(read('examples/crawlee/crawl.js'))),
    'output library.js': fence('text', run('examples/library.js')),
    'example unified.js': fence('js', read('examples/unified.js')),
    'output unified.js': fence('text', run('examples/unified.js')),
    explain: fence('text', scrapelint('--explain', 'duplicate-line')),
    help: fence('text', scrapelint('--help')),
    records: fence('json', read(records)),
    results: fence('json', scrapelint('--jsonl', records)),
    rules: ruleTable()
  })
  await expect(readme).toMatchFileSnapshot('../README.md')
})

it('schema.json checks settings files as the declarations say', async () => {
  await expect(`${JSON.stringify(settingsSchema(), null, 2)}\n`).toMatchFileSnapshot('../schema.json')
})

it('report-schema.json describes the reports of the command as their types do', async () => {
  await expect(`${JSON.stringify(reportSchema(), null, 2)}\n`).toMatchFileSnapshot('../report-schema.json')
})

it('README.md shows settings that the schema allows', () => {
  const settings = blockOf(read('README.md'), 'json', '"extends"')
  const validate = new Ajv({strict: false}).compile(JSON.parse(read('schema.json')))
  expect(validate(JSON.parse(settings)), JSON.stringify(validate.errors)).toBe(true)
})
