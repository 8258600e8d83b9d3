import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {linkPackages} from './support/packages.ts'
import {apply, LanguageClient, type ClientOptions} from './support/language-client.ts'

const quote = 'The harbour closed on Monday, the port authority said.'
const repeated = `The pilots stayed ashore.\n\n${quote}\n\nNobody was hurt.\n\n${quote}\n\nIt opens again in June.\n`
const off = {rules: {'duplicate-line': 'off'}}
const watching = {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}
const atQuote = {start: {line: 6, character: 3}, end: {line: 6, character: 3}}

let folder = ''
let client: LanguageClient | undefined
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'scrapelint-')))
  mkdirSync(path.join(folder, 'pages'))
})
afterEach(async () => {
  expect(await client?.stop()).toBe(0)
  rmSync(folder, {recursive: true})
})

const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href
const page = (): string => uriOf('pages/harbour.txt')
const write = (name: string, content: unknown): void =>
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')

async function start(options?: ClientOptions): Promise<LanguageClient> {
  client = await LanguageClient.start({rootUri: pathToFileURL(folder).href, ...options})
  return client
}

/** The rules that find something in the page, as it was opened. */
async function rulesFound(session: LanguageClient): Promise<readonly unknown[]> {
  const {diagnostics} = await session.diagnostics(page(), 1)
  return diagnostics.map(({code}) => code)
}

describe('settings files', () => {
  it('hold for the files below them, whatever their form', async () => {
    const session = await start()
    const forms: readonly (readonly [name: string, content: unknown])[] = [
      ['.scrapelintrc.json', off],
      ['.scrapelintrc.yml', 'rules:\n  duplicate-line: off\n'],
      ['scrapelint.config.mjs', "console.log('not protocol')\nexport default {rules: {'duplicate-line': 'off'}}\n"],
      ['package.json', {scrapelint: off}],
      ['.scrapelintrc.json', {overrides: [{files: 'pages/*.txt', ...off}]}],
      ['.scrapelintrc.json', {ignores: ['pages']}]
    ]
    for (const [index, [name, content]] of forms.entries()) {
      mkdirSync(path.join(folder, String(index)))
      write(`${index}/${name}`, content)
      const uri = uriOf(`${index}/pages/harbour.txt`)
      await session.open(uri, repeated)
      expect([name, (await session.diagnostics(uri, 1)).diagnostics]).toEqual([name, []])
    }
    expect(session.readMessages().length).toBeGreaterThan(forms.length)
  })

  it('name files to ignore', async () => {
    write('.scrapelintignore', 'harbour.*\n')
    const session = await start()
    await session.open(page(), repeated)
    expect(await rulesFound(session)).toEqual([])
  })

  it('hold for a document that was never saved while one folder is open', async () => {
    write('.scrapelintrc.json', off)
    const session = await start()
    await session.open('untitled:Untitled-1', repeated)
    expect((await session.diagnostics('untitled:Untitled-1', 1)).diagnostics).toEqual([])
  })

  it('hold in folders that are opened and closed on the way', async () => {
    write('.scrapelintignore', 'harbour.*\n')
    const session = await LanguageClient.start({capabilities: {workspace: {workspaceFolders: true}}})
    client = session
    await session.open(page(), repeated)
    expect(await rulesFound(session)).toEqual(['duplicate-line'])
    const folders = [{uri: pathToFileURL(folder).href, name: 'pages'}]
    const change = async (added: readonly unknown[], removed: readonly unknown[]): Promise<void> => {
      session.published.length = 0
      await session.connection.sendNotification('workspace/didChangeWorkspaceFolders', {event: {added, removed}})
    }
    await change(folders, [])
    expect(await rulesFound(session)).toEqual([])
    await change([], folders)
    expect(await rulesFound(session)).toEqual(['duplicate-line'])
  })

  it('outweigh what the editor says', async () => {
    write('.scrapelintrc.json', {})
    const session = await start({initializationOptions: off})
    await session.open(page(), repeated)
    expect(await rulesFound(session)).toEqual(['duplicate-line'])
  })

  it('say which texts are Markdown', async () => {
    const markdown = '# The ferry\n\nIt is **back**, the yard said.\n'
    const session = await start()
    await session.open(page(), markdown)
    expect(await rulesFound(session)).toContain('leftover-markup')
    mkdirSync(path.join(folder, 'crawl'))
    write('crawl/.scrapelintrc.json', {format: 'markdown'})
    const uri = uriOf('crawl/harbour.txt')
    await session.open(uri, markdown)
    expect((await session.diagnostics(uri, 1)).diagnostics).toEqual([])
  })

  it('are watched by a client that can', async () => {
    write('.scrapelintrc.json', off)
    const session = await start({capabilities: watching})
    await session.open(page(), repeated)
    expect(await rulesFound(session)).toEqual([])
    expect(session.registrations).toEqual(['workspace/didChangeWatchedFiles'])
    write('.scrapelintrc.json', {})
    session.published.length = 0
    const changes = [{uri: uriOf('.scrapelintrc.json'), type: 2}]
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {changes})
    expect(await rulesFound(session)).toEqual(['duplicate-line'])
  })

  it('are watched by the server for a client that cannot', async () => {
    write('scrapelint.config.mjs', "export default {rules: {'duplicate-line': 'off'}}\n")
    const session = await start()
    await session.open(page(), repeated)
    expect(await rulesFound(session)).toEqual([])
    write('scrapelint.config.mjs', 'export default {}\n')
    session.published.length = 0
    expect(await rulesFound(session)).toEqual(['duplicate-line'])
  })

  it('that are wrong are told once, with their place, and the defaults hold', async () => {
    write('.scrapelintrc.json', {rules: {'duplicate-lines': 'off'}})
    const session = await start()
    await session.open(uriOf('pages/other.txt'), repeated)
    await session.diagnostics(uriOf('pages/other.txt'), 1)
    await session.open(page(), repeated)
    expect(await rulesFound(session)).toEqual(['duplicate-line'])
    expect(session.shown).toEqual([
      expect.stringMatching(/\.scrapelintrc\.json:1:\d+: .*did you mean "duplicate-line"/)
    ])
  })
})

describe('other retext plugins that a settings file names', () => {
  const doubled = repeated.replace('was hurt', 'was was hurt')
  const inDoubled = {start: {line: 4, character: 8}, end: {line: 4, character: 8}}

  it('speak beside the rules, and offer what they expect', async () => {
    linkPackages(folder, ['retext-repeated-words'])
    write('.scrapelintrc.json', {plugins: ['retext-repeated-words']})
    const session = await start()
    let document = await session.open(page(), doubled)
    expect(await rulesFound(session)).toEqual(['duplicate-line', 'retext-repeated-words:was'])
    const [action, ...others] = await session.codeActions(document, inDoubled, ['quickfix'])
    expect(apply(document, action)).toBe(repeated)
    // No settings of ours could turn another plugin's rule off.
    expect(others).toEqual([])
    document = await session.edit(document, {start: {line: 4, character: 7}, end: {line: 4, character: 11}}, '')
    const {diagnostics} = await session.diagnostics(page(), document.version)
    expect(diagnostics.map(({code}) => code)).toEqual(['duplicate-line'])
  })

  it('that are missing are told, and the rules go on', async () => {
    write('.scrapelintrc.json', {plugins: ['retext-spell']})
    const session = await start()
    await session.open(page(), doubled)
    expect(await rulesFound(session)).toEqual(['duplicate-line'])
    expect(session.shown).toEqual([
      expect.stringMatching(/\.scrapelintrc\.json: plugins: retext-spell is not installed/)
    ])
  })
})

describe('turning a rule off for a file', () => {
  async function turnOff(session: LanguageClient, name = page()): Promise<void> {
    const document = await session.open(name, repeated)
    await session.diagnostics(name, 1)
    const actions = await session.codeActions(document, atQuote, ['quickfix'])
    const action = actions.find(({title}) => title === 'Turn off duplicate-line for this file')
    session.published.length = 0
    await session.connection.sendRequest('workspace/executeCommand', action?.command)
  }

  it('writes a first settings file into the folder that is open', async () => {
    const session = await start()
    await turnOff(session)
    expect(JSON.parse(read('.scrapelintrc.json'))).toEqual({overrides: [{files: './pages/harbour.txt', ...off}]})
    expect(await rulesFound(session)).toEqual([])
    const other = uriOf('pages/other.txt')
    await session.open(other, repeated)
    expect((await session.diagnostics(other, 1)).diagnostics).toHaveLength(1)
  })

  it('takes what the editor said into the first settings file, which outweighs it from then on', async () => {
    const rules = {mojibake: 'off'}
    const session = await start({initializationOptions: {rules}})
    await turnOff(session)
    expect(JSON.parse(read('.scrapelintrc.json'))).toEqual({rules, overrides: [{files: './pages/harbour.txt', ...off}]})
  })

  it('adds to what is there: JSON, a field of package.json, YAML with its comments', async () => {
    const session = await start()
    write('.scrapelintrc.json', '{\n\t"rules": {"mojibake": "warn"}\n}\n')
    await turnOff(session)
    expect(read('.scrapelintrc.json')).toMatch(/^\{\n\t"rules": \{\n\t\t"mojibake": "warn"\n\t\},\n\t"overrides"/)
    rmSync(path.join(folder, '.scrapelintrc.json'))

    write('package.json', {name: 'pages', scrapelint: {}})
    await turnOff(session, uriOf('pages/b.txt'))
    expect(JSON.parse(read('package.json'))).toEqual({
      name: 'pages',
      scrapelint: {overrides: [{files: './pages/b.txt', ...off}]}
    })
    rmSync(path.join(folder, 'package.json'))

    write(
      '.scrapelintrc.yml',
      '# Ours.\noverrides:\n  - files: ./pages/[c].txt # by name\n    rules: {mojibake: off}\n'
    )
    await turnOff(session, uriOf('pages/c.txt'))
    expect(read('.scrapelintrc.yml')).toMatch(
      /^# Ours\.[^]*# by name[^]*- files: \.\/pages\/c\.txt\n\s+rules:\n\s+duplicate-line: off/
    )
  })

  it('joins the last override when it is for the same file, whatever its name', async () => {
    const files = './pages/a \\[1\\].txt'
    write('.scrapelintrc.json', {overrides: [{files, rules: {mojibake: 'off'}}]})
    const session = await start()
    await turnOff(session, uriOf('pages/a [1].txt'))
    const rules = {mojibake: 'off', 'duplicate-line': 'off'}
    expect(JSON.parse(read('.scrapelintrc.json'))).toEqual({overrides: [{files, rules}]})
    expect((await session.diagnostics(uriOf('pages/a [1].txt'), 1)).diagnostics).toEqual([])
  })

  it('says what to write where the settings are a program or broken', async () => {
    const program = 'export default {}\n'
    write('scrapelint.config.mjs', program)
    const session = await start()
    await turnOff(session)
    expect(read('scrapelint.config.mjs')).toBe(program)
    expect(session.shown).toEqual([
      expect.stringContaining('is a program; add {"files":"./pages/harbour.txt","rules":{"duplicate-line":"off"}}')
    ])
  })

  it('is not offered for a document that was never saved', async () => {
    const session = await start()
    const document = await session.open('untitled:Untitled-1', repeated)
    const actions = await session.codeActions(document, atQuote, ['quickfix'])
    expect(actions.map(({title}) => title)).toEqual(['Remove “The harbour closed on Monday, the port …”'])
  })
})
