import {DiagnosticTag, type CodeAction, type Diagnostic, type Hover} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {afterAll, describe, expect, it, vi} from 'vitest'
import {createLinter} from '../src/index.ts'
import {diagnosticOf} from '../src/language-server/diagnostics.ts'
import {apply, LanguageClient, type ClientOptions} from './support/language-client.ts'

const quote = 'The harbour closed on Monday, the port authority said.'
const repeated = `The pilots stayed ashore.\n\n${quote}\n\nNobody was hurt.\n\n${quote}\n\nIt opens again in June.\n`
const clean = repeated.replace(`${quote}\n\nIt`, 'It')
const uri = 'file:///pages/harbour.txt'
const everything = {start: {line: 0, character: 0}, end: {line: 100, character: 0}}
const pulls = {textDocument: {diagnostic: {}}, workspace: {diagnostics: {refreshSupport: true}}}

const clients = new Map<ClientOptions | undefined, LanguageClient>()

/** A session; one without options is shared, as an editor's is by its documents. */
async function start(options?: ClientOptions): Promise<LanguageClient> {
  const client = clients.get(options) ?? (await LanguageClient.start(options))
  clients.set(options, client)
  await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  client.published.length = 0
  return client
}

/** Every conversation ends in order, and nothing on stdout was not protocol. */
afterAll(async () => {
  for (const client of clients.values()) {
    expect(await client.stop()).toBe(0)
    expect(client.readMessages().length).toBeGreaterThan(0)
  }
})

describe('diagnostics', () => {
  it('are sent when a document is opened, with all that there is to say', async () => {
    const client = await start()
    await client.open(uri, repeated)
    const {diagnostics, version} = await client.diagnostics(uri, 1)
    expect(version).toBe(1)
    expect(diagnostics).toEqual([
      {
        range: {start: {line: 6, character: 0}, end: {line: 6, character: quote.length}},
        severity: 2,
        source: 'scrapelint',
        code: 'duplicate-line',
        message: 'Unexpected repeat of line 3, remove it',
        tags: [DiagnosticTag.Unnecessary],
        relatedInformation: [
          {
            location: {uri, range: {start: {line: 2, character: 0}, end: {line: 2, character: quote.length}}},
            message: 'First stands here'
          }
        ]
      }
    ])
  })

  it('follow the edits, in a document with CRLF too', async () => {
    const client = await start()
    let document = await client.open(uri, clean.replaceAll('\n', '\r\n'))
    expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([])
    const at = {line: 5, character: 0}
    document = await client.edit(document, {start: at, end: at}, `${quote}\r\n`)
    const [found] = (await client.diagnostics(uri, document.version)).diagnostics
    expect(found?.range).toEqual({start: at, end: {line: 5, character: quote.length}})
  })

  it('are those of the last version after a burst of edits', async () => {
    const client = await start()
    let document = await client.open(uri, repeated.repeat(40))
    for (let count = 0; count < 50; count++) {
      const at = document.positionAt((count * 7919) % document.getText().length)
      document = await client.edit(document, {start: at, end: at}, count % 2 ? 'x' : '\n')
    }
    const {diagnostics} = await client.diagnostics(uri, document.version)
    const {messages} = createLinter()({text: document.getText()})
    expect(diagnostics.map(({message}) => message)).toEqual(messages.map(({message}) => message))
    expect(client.published.map(({version = 0}) => version)).toEqual(
      client.published.map(({version = 0}) => version).toSorted((left, right) => left - right)
    )
  })

  it('are of the text as it is, even if its version stays the same', async () => {
    const client = await start()
    await client.open(uri, repeated)
    await client.diagnostics(uri, 1)
    client.published.length = 0
    const change = {textDocument: {uri, version: 1}, contentChanges: [{text: clean}]}
    await client.connection.sendNotification('textDocument/didChange', change)
    expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([])
  })

  it('read Markdown as Markdown, by its language or its name', async () => {
    const client = await start()
    const text = 'The **harbour** [closed](https://harbour.example/news) on Monday.\n'
    const versions: [string, string, number][] = [
      ['untitled:a', 'markdown', 0],
      ['file:///pages/a.md', 'plaintext', 0],
      ['file:///pages/a.txt', 'plaintext', 1]
    ]
    for (const [name, language, count] of versions) {
      await client.open(name, text, language)
      const {diagnostics} = await client.diagnostics(name, 1)
      expect([name, diagnostics.filter(({code}) => code === 'leftover-markup').length > 0]).toEqual([name, count > 0])
    }
  })

  it.each([
    [
      'a speaker is introduced after all',
      'Guo said the ferry would sail.\n\nLi Guo, the harbour master, agreed to that on Friday.\n',
      'Introduced here',
      {line: 2, character: 0}
    ],
    [
      'the text names its outlet',
      'Warning: Undefined array key 0 in /home/www/tides.example/media.php on line 795\n\nThe Harbour Gazette has launched this series on the tides.\n',
      'Here the text says whose it is',
      {line: 2, character: 0}
    ]
  ])('lead to where %s', async (_what, text, message, place) => {
    const client = await start()
    await client.open(uri, text)
    const {diagnostics} = await client.diagnostics(uri, 1)
    const related = diagnostics.flatMap(({relatedInformation = []}) => relatedInformation)
    expect(related).toMatchObject([{message, location: {uri, range: {start: place}}}])
  })

  it('link the rule to where it is explained, once the package names a homepage', () => {
    const document = TextDocument.create(uri, 'plaintext', 1, repeated)
    const [message] = createLinter()({text: repeated}).messages
    const link = (homepage?: string): unknown => message && diagnosticOf(document, message, homepage).codeDescription
    expect(link('https://scrapelint.example')).toEqual({href: 'https://scrapelint.example#duplicate-line'})
    expect(link()).toBeUndefined()
  })

  it('go away when the document is closed', async () => {
    const client = await start()
    await client.open(uri, repeated)
    await client.diagnostics(uri, 1)
    await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    expect((await client.diagnostics(uri)).diagnostics).toEqual([])
  })

  it('are given to a client that pulls, and are not sent as well', async () => {
    const client = await start({capabilities: pulls})
    expect(client.answer?.capabilities.diagnosticProvider).toMatchObject({interFileDependencies: false})
    let document = await client.open(uri, repeated)
    const pull = (previousResultId?: string): Promise<{kind: string; resultId: string; items: Diagnostic[]}> =>
      client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}, previousResultId})
    const first = await pull()
    expect(first).toMatchObject({kind: 'full', items: [{code: 'duplicate-line'}]})
    expect(await pull(first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
    document = await client.edit(document, {start: {line: 6, character: 0}, end: {line: 7, character: 0}}, '')
    expect(await pull(first.resultId)).toMatchObject({kind: 'full', items: []})
    expect(client.published).toEqual([])
  })

  it('are found once for a client that pulls after each keystroke', async () => {
    const client = await start({capabilities: pulls})
    let document = await client.open(uri, repeated)
    const answers: Promise<{resultId: string}>[] = []
    const at = {line: 0, character: 0}
    for (let count = 0; count < 20; count++) {
      document = await client.edit(document, {start: at, end: at}, 'x')
      answers.push(client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}}))
    }
    expect(new Set((await Promise.all(answers)).map(({resultId}) => resultId)).size).toBe(1)
  })
})

describe('code actions', () => {
  async function opened(text: string): Promise<[LanguageClient, TextDocument]> {
    const client = await start()
    return [client, await client.open(uri, text)]
  }
  const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({title}) => title)

  it('make one fix, preferred', async () => {
    const [client, document] = await opened(repeated)
    const at = {line: 6, character: 3}
    const [action] = await client.codeActions(document, {start: at, end: at}, ['quickfix'])
    expect(action).toMatchObject({
      title: 'Remove “The harbour closed on Monday, the port …”',
      isPreferred: true,
      diagnostics: [{code: 'duplicate-line'}]
    })
    expect(apply(document, action)).toBe(clean)
  })

  it('make all fixes of a rule, and of no other', async () => {
    const [client, document] = await opened(`${repeated}\nFish &amp; chips are back.\n\n${quote}\n`)
    const at = {line: 6, character: 3}
    const actions = await client.codeActions(document, {start: at, end: at}, ['quickfix'])
    const action = actions.find(({title}) => title === 'Fix all of duplicate-line')
    expect(apply(document, action)).toBe(`${clean}\nFish &amp; chips are back.\n`)
  })

  it('make even those fixes of a rule that are not reported one by one', async () => {
    const lines = Array.from({length: 150}, (_, index) => `Boat ${index} brings fish &amp; chips to the old quay.\n\n`)
    const [client, document] = await opened(lines.join(''))
    const at = {line: 0, character: 20}
    const actions = await client.codeActions(document, {start: at, end: at}, ['quickfix'])
    const action = actions.find(({title}) => title === 'Fix all of leftover-escape')
    expect(apply(document, action)).toBe(lines.join('').replaceAll('&amp;', '&'))
  })

  it('leave the edit for later where the client can ask for it, and name the version that it is for', async () => {
    const client = await start({
      capabilities: {
        textDocument: {codeAction: {dataSupport: true, resolveSupport: {properties: ['edit']}}},
        workspace: {workspaceEdit: {documentChanges: true}}
      }
    })
    let document = await client.open(uri, repeated)
    const [action] = await client.codeActions(document, everything, ['source.fixAll.scrapelint'])
    expect(action?.edit).toBeUndefined()
    const at = {line: 0, character: 0}
    document = await client.edit(document, {start: at, end: at}, 'Then. ')
    const resolved: CodeAction = await client.connection.sendRequest('codeAction/resolve', action)
    expect(apply(document, resolved)).toBe(`Then. ${clean}`)
    const unknown = {title: 'Fix', data: {uri: 'file:///pages/closed.txt'}}
    expect(await client.connection.sendRequest('codeAction/resolve', unknown)).toEqual(unknown)
  })

  it('make all fixes for who names scrapelint, and the safe ones for who asks every linter', async () => {
    const [client, document] = await opened(repeated)
    const [action, ...rest] = await client.codeActions(document, everything, ['source.fixAll.scrapelint'])
    expect(rest).toEqual([])
    expect(apply(document, action)).toBe(clean)
    expect(await client.codeActions(document, everything, ['source.fixAll'])).toEqual([])
    expect(await client.codeActions(document, everything, ['refactor'])).toEqual([])
  })

  it('are all offered to who asks for none in particular, and none on clean text', async () => {
    const [client, document] = await opened(repeated)
    expect(titles(await client.codeActions(document, everything))).toEqual([
      'Remove “The harbour closed on Monday, the port …”',
      'Turn off duplicate-line for this file',
      'Fix all: repair damage, remove what is not content'
    ])
    const good = await client.open('untitled:Untitled-1', clean)
    expect(await client.codeActions(good, everything)).toEqual([])
  })
})

describe('hover', () => {
  it('says what is wrong and why it matters', async () => {
    const client = await start()
    await client.open(uri, repeated)
    const hover = (line: number): Promise<Hover | null> =>
      client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: {line, character: 2}})
    expect(await hover(6)).toMatchObject({
      contents: {
        kind: 'markdown',
        value: expect.stringMatching(/^\*\*duplicate-line\*\*: Unexpected repeat.*pull quotes/s)
      }
    })
    expect(await hover(0)).toBeNull()
  })

  it('is plain text for a client that shows no Markdown', async () => {
    const client = await start({capabilities: {textDocument: {hover: {contentFormat: ['plaintext']}}}})
    await client.open(uri, repeated)
    const position = {line: 6, character: 2}
    expect(await client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position})).toMatchObject({
      contents: {kind: 'plaintext', value: expect.stringMatching(/^duplicate-line: Unexpected repeat.*pull quotes/s)}
    })
  })
})

describe('settings', () => {
  const off = {rules: {'duplicate-line': 'off'}}

  it('come from a client that is asked, and again when they change', async () => {
    const client = await start({
      capabilities: {workspace: {configuration: true, didChangeConfiguration: {dynamicRegistration: true}}},
      settings: off
    })
    await client.open(uri, repeated)
    expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([])
    client.settings = {}
    client.published.length = 0
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    expect((await client.diagnostics(uri, 1)).diagnostics).toHaveLength(1)
    expect(client.registrations).toEqual(['workspace/didChangeConfiguration'])
  })

  it('are those of the last answer, even if an older one comes later', async () => {
    const client = await start({capabilities: {workspace: {configuration: true}}})
    let answer: (settings: unknown) => void = () => undefined
    client.settings = new Promise((resolve) => (answer = resolve))
    await client.open(uri, repeated)
    await vi.waitFor(() => expect(client.questions).toBe(1))
    client.settings = {}
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await client.diagnostics(uri, 1)
    answer(off)
    await new Promise(setImmediate)
    await client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: everything.start})
    expect(client.published.map(({diagnostics}) => diagnostics.length)).not.toContain(0)
  })

  it.each([
    ['as they are', off],
    ['by their section', {scrapelint: off}]
  ])('come from a client that sends them %s', async (_form, initializationOptions) => {
    const client = await start({initializationOptions})
    await client.open(uri, repeated)
    expect((await client.diagnostics(uri, 1)).diagnostics).toEqual([])
    client.published.length = 0
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: {scrapelint: {}}})
    expect((await client.diagnostics(uri, 1)).diagnostics).toHaveLength(1)
  })

  it('make a client that pulls pull again', async () => {
    const client = await start({capabilities: pulls})
    await client.open(uri, repeated)
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: {scrapelint: off}})
    expect(await client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})).toMatchObject({
      items: []
    })
    expect(client.refreshes).toBe(1)
  })

  it('that are wrong are told to the person, and the defaults hold', async () => {
    const client = await start({initializationOptions: {rules: {'duplicate-lines': 'off'}}})
    await client.open(uri, repeated)
    expect((await client.diagnostics(uri, 1)).diagnostics).toHaveLength(1)
    expect(client.shown).toEqual([
      expect.stringMatching(/^scrapelint: rules: there is no "duplicate-lines".*did you mean/)
    ])
  })
})

describe('the server', () => {
  it('survives any message', async () => {
    const client = await LanguageClient.start()
    clients.set({}, client)
    const params = [
      undefined,
      [],
      {},
      {textDocument: null},
      {textDocument: {uri: 5}},
      {textDocument: {uri, languageId: 'x', version: 'a', text: null}},
      {textDocument: {uri, version: 9}, contentChanges: [{range: {start: {line: -5, character: 1e9}}, text: 7}]},
      {textDocument: {uri}, position: {line: -1, character: 1e12}, range: null, context: null},
      {settings: 5},
      {command: 'scrapelint.turnOff', arguments: [5, {}]}
    ]
    const methods = [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didSave',
      'textDocument/didClose',
      'textDocument/hover',
      'textDocument/codeAction',
      'codeAction/resolve',
      'textDocument/diagnostic',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeWorkspaceFolders',
      'workspace/executeCommand',
      'nonsense'
    ]
    const send = (body: string): boolean =>
      client.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    let id = 1000
    for (const method of methods) {
      for (const param of params) {
        send(JSON.stringify({jsonrpc: '2.0', method, params: param}))
        send(JSON.stringify({jsonrpc: '2.0', id: id++, method, params: param}))
      }
    }
    for (const body of ['{', 'null', '[]', '5', '{"jsonrpc":"2.0","id":99999,"result":{}}']) send(body)
    const other = 'file:///pages/other.txt'
    await client.open(other, repeated)
    expect((await client.diagnostics(other, 1)).diagnostics).toHaveLength(1)
    expect(client.readMessages().length).toBeGreaterThan(methods.length * params.length)
  })
})
