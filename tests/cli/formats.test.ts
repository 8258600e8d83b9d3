import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {Ajv} from 'ajv'
import {assert, asyncProperty, string} from 'fast-check'
import {XmlDocument, XmlElement, XsdValidator} from 'libxml2-wasm'
import {describe, expect, it} from 'vitest'
import type {Failure, FileReport} from '../../src/cli/formats/format.ts'
import {loadFormat} from '../../src/cli/formats/index.ts'
import {addFile, createTotals} from '../../src/cli/totals.ts'
import {createLinter} from '../../src/lint.ts'
import type {Message} from '../../src/report.ts'
import {garbled, leaked, repeated} from '../support/texts.ts'

const lint = createLinter()
const reportOf = (path: string, text: string): FileReport => ({path, text, edits: 0, ...lint({text})})
const life: readonly FileReport[] = [
  reportOf('pages/wrecked ship.txt', `${leaked}\n“Ähren” 🌾 ${garbled}`),
  reportOf('pages/twice.txt', repeated),
  reportOf('pages/clean.txt', 'A clean line.\n')
]
const gone: Failure = {path: 'pages/gone.txt', error: 'there is no such file'}

async function render(name: string, files: readonly FileReport[], failures: readonly Failure[] = []): Promise<string> {
  const createFormat = await loadFormat(name)
  const format = createFormat({color: false, verbose: true, version: '1.2.3'})
  const totals = createTotals()
  let text = format.begin?.() ?? ''
  for (const failure of failures) text += format.failure?.(failure) ?? ''
  for (const file of files) {
    addFile(totals, file)
    text += await format.file(file)
  }
  return text + (format.end?.(totals) ?? '')
}

// What a page, a file name or a rule could hold to make a format say something else.
const attacks = [
  '\n::error file=a.txt::owned',
  '::set-output name=x::y',
  ']]>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' --> <!-- &amp; &#0; &lt;",
  '\u001B[31mred\u001B]0;title\u0007',
  '\u009B2J',
  '\u0000\u0008\u000B',
  '\uD800 alone',
  'alone \uDC00',
  '\uFFFE\uFFFF',
  '\u202Egnp.exe',
  '\r\nb.txt:1:1: error: forged [rule]',
  '%0A::warning::x,y:z'
]

function hostile(attack: string): FileReport {
  const message: Message = {
    ruleId: `rule${attack}`,
    severity: 'error',
    start: 0,
    end: attack.length,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: attack.length + 1,
    message: `Unexpected ${attack}, remove it`,
    actual: attack,
    expected: [attack],
    note: attack,
    fix: 'repair'
  }
  return {path: `p${attack}.txt`, text: attack, verdict: 'repair', score: 0, messages: [message], edits: 0}
}

/** Everything that may go wrong at once. */
const wrong = attacks.map(hostile)
const failures = attacks.map((attack) => ({path: attack, error: attack}))

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

const require = createRequire(import.meta.url)
const readJson = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'))
const schemaFile = (name: string): string => new URL(`../support/schemas/${name}`, import.meta.url).pathname

function expectValid(schema: object, text: string): void {
  const ajv = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false})
  const isValid = ajv.validate(schema, JSON.parse(text))
  expect([isValid, ajv.errors]).toEqual([true, null])
}

function readXml(text: string, schema: string): XmlDocument {
  const document = XmlDocument.fromString(text)
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(schemaFile(schema), 'utf8')))
  validator.validate(document)
  return document
}

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

describe('sarif', () => {
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = readJson(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))

  it('follows the published schema', async () => {
    expectValid(schema, await render('sarif', life, [gone]))
    expectValid(schema, await render('sarif', wrong, failures))
    expectValid(schema, await render('sarif', []))
  })

  it('names places, fixes and a fingerprint that outlives moved lines', async () => {
    const read = async (text: string): Promise<{runs: {results: {partialFingerprints: object}[]}[]}> =>
      JSON.parse(await render('sarif', [reportOf('a b.txt', text)]))
    const {runs} = await read(repeated)
    const region = {startLine: 5, startColumn: 1, endLine: 5, endColumn: 96, charOffset: 162, charLength: 95}
    expect(runs).toMatchObject([
      {
        columnKind: 'utf16CodeUnits',
        invocations: [{executionSuccessful: true}],
        results: [
          {
            ruleId: 'duplicate-line',
            level: 'warning',
            locations: [{physicalLocation: {artifactLocation: {uri: 'a%20b.txt'}, region}}],
            fixes: [{artifactChanges: [{replacements: [{deletedRegion: region, insertedContent: {text: ''}}]}]}]
          }
        ]
      }
    ])
    const moved = await read(`Another line comes first, before it all.\n\n${repeated}`)
    expect(moved.runs[0]?.results[0]?.partialFingerprints).toEqual(runs[0]?.results[0]?.partialFingerprints)
  })
})

describe('gitlab', () => {
  it('is what GitLab reads, each finding with a fingerprint of its own', async () => {
    const text = await render('gitlab', [...life, ...wrong], [gone])
    expectValid(readJson(schemaFile('gitlab.json')), text)
    const issues: {fingerprint: string}[] = JSON.parse(text)
    expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(issues.length)
  })
})

describe('rdjson', () => {
  it('is what reviewdog reads, with columns in bytes of UTF-8', async () => {
    expectValid(readJson(schemaFile('rdjson.json')), await render('rdjson', [...life, ...wrong], [gone, ...failures]))
    const text = 'Ähren 🌾 am cafÃ© entlang des Hafens\n'
    const {diagnostics}: {diagnostics: {location: {range: {start: object}}}[]} = JSON.parse(
      await render('rdjson', [reportOf('a.txt', text)])
    )
    const before = text.slice(0, text.indexOf('Ã©'))
    expect(diagnostics[0]?.location.range.start).toEqual({line: 1, column: Buffer.byteLength(before) + 1})
  })
})

describe('github', () => {
  it('is one command a line, and every one its own', async () => {
    const lines = (await render('github', [...life, ...wrong], [gone, ...failures])).trimEnd().split('\n')
    expect(lines).toHaveLength(life.flatMap(({messages}) => messages).length + wrong.length + failures.length + 1)
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,]+(?:,(?:line|endLine|col|endColumn)=\d+)*,title=scrapelint[^:,]*::.+$/
      )
      expect(line).not.toMatch(control)
    }
  })
})

describe.each([
  ['checkstyle', '/checkstyle/file/error', 'message'],
  ['junit', '/testsuites/testsuite/testcase/failure | /testsuites/testsuite/testcase/error', 'message']
])('%s', (name, query, attribute) => {
  const messagesOf = (document: XmlDocument): (string | undefined)[] =>
    document.find(query).map((node) => (node instanceof XmlElement ? node.attr(attribute)?.value : undefined))

  it('is valid, and says what was found', async () => {
    const document = readXml(await render(name, life, [gone]), `${name}.xsd`)
    const serious = life.flatMap(({messages}) => messages).map(({message}) => message)
    expect(messagesOf(document)).toEqual([gone.error, ...serious])
  })

  it.each(attacks)('shows %j as text', async (attack) => {
    const document = readXml(await render(name, [hostile(attack)]), `${name}.xsd`)
    // oxlint-disable-next-line no-control-regex
    const shown = attack.replaceAll(/[\u0000\u0008\u000B\u0007\u001B\uFFFE\uFFFF]|\uD800|(?<=alone )\uDC00/g, '\uFFFD')
    expect(messagesOf(document)).toEqual([`Unexpected ${shown}, remove it`])
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
      for (const name of ['json', 'sarif', 'gitlab', 'rdjson']) JSON.parse(await render(name, [file]))
      for (const name of ['unix', 'github']) expect((await render(name, [file])).trimEnd().split('\n')).toHaveLength(1)
      for (const name of ['checkstyle', 'junit']) readXml(await render(name, [file]), `${name}.xsd`)
    }),
    {numRuns: 50}
  )
})
