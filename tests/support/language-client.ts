import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process'
import {EventEmitter, once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {root} from './rules.ts'

const builtCommand = fileURLToPath(new URL('dist/src/cli/main.js', root))

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  readonly rootUri?: string
  /** The process that the server is to outlive by no more than a moment; default: this one. */
  readonly processId?: number
  readonly initializationOptions?: unknown
  /** The program that runs the server; default: the built `scrapelint lsp`. */
  readonly command?: readonly string[]
  /** What the client answers when it is asked for the section `scrapelint`. */
  readonly settings?: unknown
}

/** An editor that keeps to the protocol, at the other end of the server. */
export class LanguageClient {
  readonly server: ChildProcessWithoutNullStreams
  readonly connection: ProtocolConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly shown: string[] = []
  readonly registrations: string[] = []
  /** How often the server asked the client to pull again. */
  refreshes = 0
  /** How often the server asked for settings. */
  questions = 0
  /** May be a promise: of a client that takes its time. */
  settings: unknown
  /** What the server can do. */
  answer: InitializeResult | undefined
  readonly #events = new EventEmitter()
  readonly #stdout: Buffer[] = []

  private constructor(options: ClientOptions) {
    this.settings = options.settings ?? null
    this.server = spawn(process.execPath, options.command ?? [builtCommand, 'lsp'])
    this.server.stdout.on('data', (chunk: Buffer) => this.#stdout.push(chunk))
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.server.stdout),
      new StreamMessageWriter(this.server.stdin)
    )
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params)
      this.#events.emit('published')
    })
    this.connection.onNotification('window/showMessage', ({message}: {message: string}) => {
      this.shown.push(message)
    })
    this.connection.onRequest('workspace/configuration', async ({items}: {items: readonly unknown[]}) => {
      this.questions++
      const settings = await this.settings
      return items.map(() => settings)
    })
    this.connection.onRequest('client/registerCapability', ({registrations}: RegistrationParams) => {
      for (const {method} of registrations) this.registrations.push(method)
      return null
    })
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++
      return null
    })
    this.connection.listen()
  }

  static async start(options: ClientOptions = {}): Promise<LanguageClient> {
    const client = new LanguageClient(options)
    client.answer = await client.connection.sendRequest('initialize', {
      processId: options.processId ?? process.pid,
      rootUri: options.rootUri ?? null,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.initializationOptions
    })
    await client.connection.sendNotification('initialized', {})
    return client
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<TextDocument> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId, version: 1, text}
    })
    return TextDocument.create(uri, languageId, 1, text)
  }

  /** Makes an edit as typing does: only what changes is sent. */
  async edit(document: TextDocument, range: Range, text: string): Promise<TextDocument> {
    const change = {range, text}
    const version = document.version + 1
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri: document.uri, version},
      contentChanges: [change]
    })
    return TextDocument.update(document, [change], version)
  }

  /** The diagnostics sent for a version of a document; waits for them. */
  async diagnostics(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = this.published.findLast((params) => params.uri === uri && params.version === version)
      if (found) return found
      await once(this.#events, 'published')
    }
  }

  async codeActions(document: TextDocument, range: Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: {uri: document.uri},
      range,
      context: {diagnostics: [], ...(only && {only})}
    })
  }

  /** All that the server wrote to stdout, as the messages that it frames; throws where it is anything else. */
  readMessages(): readonly unknown[] {
    let rest = Buffer.concat(this.#stdout)
    const messages: unknown[] = []
    while (rest.length > 0) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.subarray(0, 60).toString('latin1'))
      if (!header) throw new Error(`no protocol: ${rest.subarray(0, 200).toString('utf8')}`)
      const start = header[0].length
      const end = start + Number(header[1])
      messages.push(JSON.parse(rest.subarray(start, end).toString('utf8')))
      rest = rest.subarray(end)
    }
    return messages
  }

  /** @returns the exit status of the server */
  async stop(): Promise<number> {
    const exit = once(this.server, 'exit')
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const [status]: number[] = await exit
    this.connection.dispose()
    return status ?? -1
  }
}

/** Makes the edit of an action, if it is for the document as it stands. */
export function apply(document: TextDocument, action: CodeAction | undefined): string {
  const edits = editsOf(document, action?.edit)
  if (!edits) throw new Error(`no edit of ${document.uri} in ${JSON.stringify(action)}`)
  return TextDocument.applyEdits(document, edits)
}

function editsOf({uri, version}: TextDocument, edit: WorkspaceEdit | undefined): TextEdit[] | undefined {
  for (const change of edit?.documentChanges ?? []) {
    if (!('textDocument' in change) || change.textDocument.uri !== uri || change.textDocument.version !== version)
      continue
    return change.edits.filter((candidate) => 'newText' in candidate)
  }
  return edit?.changes?.[uri]
}
