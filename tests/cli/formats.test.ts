import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {assert, asyncProperty, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {scrapelint} from '../support/command.ts'
import {attacks, control, failures, gone, hostile, life, render, wrong} from '../support/reports.ts'
import {root} from '../support/rules.ts'
import {clean, garbled, leaked} from '../support/texts.ts'

describe('stylish', () => {
  it('prints the tables of vfile-reporter, then the totals', async () => {
    expect(await render('stylish', life)).toMatchInlineSnapshot(`
      "pages/wrecked ship.txt
      1:1-1:98    error Unexpected PHP warning from wp-content/themes/tide/single.php, remove it server-warning scrapelint
        [note]:
          Printed by the server, not written by an author; leaks the server path /var/www/html/wp-content/themes/tide/single.php.
      9:120-9:122 error Unexpected text in the wrong encoding, write “é”                         mojibake       scrapelint
        [note]:
          The page was UTF-8 and was read as something else; whoever searches it, reads it or trains on it meets noise instead of letters.

      pages/twice.txt
      5:1-5:96 warning Unexpected repeat of line 3, remove it duplicate-line scrapelint
        [note]:
          Scrapers pick up captions, pull quotes and teasers twice; a reader or a model then sees one sentence as two.

      ✖ 2 errors, ⚠ 1 warning
      3 files: 2 repair, 1 keep
      1 server-warning, 1 mojibake, 1 duplicate-line
      "
    `)
  })

  it('prints text only', async () => {
    expect(await render('stylish', wrong)).not.toMatch(control)
  })
})

describe('unix', () => {
  it('fits the problem matcher of editors, line by line', async () => {
    const matcher = /^(.*?):(\d+):(\d+): (error|warning|info): (.*) \[(.*)\]$/
    const lines = (await render('unix', [...life, ...wrong], [gone, ...failures])).trimEnd().split('\n')
    expect(lines).toHaveLength(life.flatMap(({messages}) => messages).length + wrong.length + failures.length + 1)
    for (const line of lines) expect(line).toMatch(matcher)
    for (const line of lines) expect(line).not.toMatch(control)
  })
})

describe('report-schema.json', () => {
  const schema: object = JSON.parse(readFileSync(new URL('report-schema.json', root), 'utf8'), (_key, value: object) =>
    // Who reads reports may meet fields that are new; a test may not.
    Object.hasOwn(Object(value), 'required') ? {...value, additionalProperties: false} : value
  )
  const ajv = new Ajv({allowUnionTypes: true}).addSchema(schema, 'report')
  const expectValid = (part: string, value: unknown): void =>
    expect([ajv.validate(`report#${part}`, value), ajv.errors]).toEqual([true, null])

  it('describes what --format json writes', async () => {
    expectValid('', JSON.parse(await render('json', [...life, ...wrong], [gone, ...failures])))
    expectValid('', JSON.parse(await render('json', [])))
  })

  it('describes each line that --format jsonl writes', async () => {
    const lines = (await render('jsonl', [...life, ...wrong], [gone])).trimEnd().split('\n')
    for (const line of lines) expectValid('/definitions/file', JSON.parse(line))
  })

  it('describes what fixes would change', async () => {
    const args = ['--stdin', '--fix-dry-run', '-f', 'json']
    const report: {files: {output?: string}[]} = JSON.parse((await scrapelint(args, {input: garbled})).stdout)
    expect(report.files[0]?.output).toBe(garbled.replace('cafÃ©', 'café'))
    expectValid('', report)
  })

  it.each([[['--jsonl']], [['--jsonl', '--fix']]])('describes each line that %j writes', async (args) => {
    const texts = [clean, garbled, leaked, ...attacks]
    const input = `${texts.map((text, id) => JSON.stringify({id, text})).join('\n')}\n{"text": 1}\n{\n`
    const lines = (await scrapelint(args, {input})).stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(texts.length + 2)
    for (const line of lines) expectValid('/definitions/record', JSON.parse(line))
    for (const line of lines) expect(line.replaceAll('\u202E', '')).not.toMatch(control)
  })
})

describe('json', () => {
  it('is a versioned object with all files and totals', async () => {
    const report: unknown = JSON.parse(await render('json', life, [gone]))
    const [first, second, third] = life
    expect(report).toMatchObject({
      version: 1,
      scrapelint: '1.2.3',
      files: [
        gone,
        {path: first?.path, verdict: 'repair', messages: first?.messages},
        {path: second?.path, verdict: 'repair', messages: second?.messages},
        {path: third?.path, verdict: 'keep', score: 1, messages: []}
      ],
      totals: {files: 3, verdicts: {keep: 1, repair: 2, review: 0, reject: 0}, rules: {'duplicate-line': 1}}
    })
  })

  it.each(['json', 'jsonl'])('%s gives hostile text back as it was, and prints nothing of it', async (name) => {
    const text = await render(name, wrong)
    const lines = text.split('\n').filter((line) => line.startsWith('{"path"'))
    const files: unknown[] = lines.map((line): unknown => JSON.parse(line.replace(/,$/, '')))
    expect(files).toEqual(wrong.map(({text: _text, ...file}) => file))
    expect(text.replaceAll('\u202E', '')).not.toMatch(control)
  })
})

describe('html', () => {
  it('shows the worst document first, and the findings in their text', async () => {
    const page = await render('html', life.toReversed(), [gone])
    const rows = [...page.matchAll(/<tr><td class="path">(?:<a href="#[\w-]+">)?([^<]+)/g)].map(([, path]) => path)
    const worst = life.toSorted((left, right) => left.score - right.score).map(({path}) => path)
    expect(rows).toEqual(worst)
    expect(page).toContain('<p class="failure">pages/gone.txt: there is no such file</p>')
    const marked = /<mark [^>]*class="family-repeat"[^>]*>([^<]*)<\/mark>/.exec(page)?.[1]
    expect(marked).toBe(life[1]?.messages[0]?.actual)
  })

  it('shows the texts of the worst documents only, and links to no other', async () => {
    const many = Array.from({length: 450}, (_file, index) => hostile(`attack ${index}`))
    const page = await render('html', [...many, ...life])
    const links = [...page.matchAll(/<td class="path"><a href="#([\w-]+)">/g)].map(([, anchor]) => anchor)
    const documents = [...page.matchAll(/<details class="document" id="([\w-]+)"/g)].map(([, anchor]) => anchor)
    expect(links).toHaveLength(200)
    expect(documents).toEqual(links)
    expect(page.match(/<td class="path">/g)).toHaveLength(453)
    expect(page).toContain('<p>The 200 worst are shown with their text.</p>')
    expect(await render('html', life)).not.toContain('worst are shown')
  })

  it('has no tag and no script but its own', async () => {
    const page = await render('html', wrong, failures)
    const tags = new Set([...page.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map(([, name]) => name))
    expect([...tags].filter((name) => name === 'img')).toEqual([])
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toMatch(/<[^>]* on\w+="/)
    expect(page).not.toMatch(control)
  })
})

it('no format is broken by any text', async () => {
  const text = string({unit: 'binary', maxLength: 20})
  await assert(
    asyncProperty(text, async (value) => {
      const file = hostile(value)
      for (const name of ['json', 'sarif', 'gitlab', 'rdjson']) {
        const json = await render(name, [file])
        expect(JSON.parse(json)).toBeDefined()
        expect(json).not.toMatch(/[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/)
      }
      for (const name of ['unix', 'github']) expect((await render(name, [file])).trimEnd().split('\n')).toHaveLength(1)
    }),
    {numRuns: 50}
  )
})
