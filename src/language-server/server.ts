import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult
} from 'vscode-languageserver/node.js'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {Analyses, type Analysis} from './analyses.ts'
import {readAbilities, readClientSettings, sectionOf, type Abilities} from './client.ts'
import {codeActionKinds, codeActionsFor, turnOffCommand} from './code-actions.ts'
import {diagnosticOf} from './diagnostics.ts'
import {hoverAt} from './hover.ts'
import {pathOf, projectSettings, rootsOf, watchedFiles} from './project.ts'
import {SettingsStore} from './settings.ts'
import {turnOff} from './turn-off.ts'

/** Milliseconds without a keystroke after which diagnostics are sent. */
const pause = 120

export interface Product {
  readonly version: string
  /** Where rules are explained, by name. */
  readonly homepage?: string | undefined
}

/** Answers a client until it hangs up. */
export function serve(connection: Connection, {version, homepage}: Product): void {
  const documents = new TextDocuments(TextDocument)
  let abilities: Abilities = readAbilities({})
  let roots: readonly string[] = []
  let sentSettings: unknown
  const store = new SettingsStore(
    {
      ofFile: async (uri) => {
        const file = pathOf(uri)
        return file === undefined ? undefined : projectSettings(file, roots)
      },
      ofClient: async (uri) =>
        readClientSettings(
          abilities.answersSettings
            ? await connection.workspace.getConfiguration({scopeUri: uri, section: 'scrapelint'})
            : sentSettings
        )
    },
    (problem) => tell(MessageType.Error, problem)
  )
  const analyses = new Analyses((uri) => store.toolsFor(uri))
  const waiting = new Map<string, NodeJS.Timeout>()

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    abilities = readAbilities(params.capabilities)
    roots = rootsOf(params)
    sentSettings = params.initializationOptions
    return {
      serverInfo: {name: 'scrapelint', version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
        hoverProvider: true,
        codeActionProvider: {codeActionKinds: [...codeActionKinds]},
        executeCommandProvider: {commands: [turnOffCommand]},
        ...(abilities.pulls && {
          diagnosticProvider: {identifier: 'scrapelint', interFileDependencies: false, workspaceDiagnostics: false}
        })
      }
    }
  })

  connection.onInitialized(async () => {
    if (abilities.registersSettings) await connection.client.register(DidChangeConfigurationNotification.type)
    if (abilities.watchesFiles) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{globPattern: watchedFiles}]
      })
    }
  })

  connection.onDidChangeConfiguration(({settings}) => {
    sentSettings = sectionOf(settings) ?? sentSettings
    return reload()
  })
  connection.onDidChangeWatchedFiles(reload)

  documents.onDidChangeContent(({document}) => {
    const {uri} = document
    // A document that was just opened has nobody typing in it.
    const delay = waiting.has(uri) ? pause : 0
    clearTimeout(waiting.get(uri))
    waiting.set(
      uri,
      setTimeout(() => void send(document), delay)
    )
  })
  documents.onDidSave(async () => {
    // Nobody tells when a settings file changes.
    if (!abilities.watchesFiles) await reload()
  })
  documents.onDidClose(async ({document: {uri}}) => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    analyses.forget(uri)
    store.forget(uri)
    if (!abilities.pulls) await connection.sendDiagnostics({uri, diagnostics: []})
  })

  connection.languages.diagnostics.on(async ({textDocument, previousResultId}): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(textDocument.uri)
    if (!document) return {kind: 'full', items: []}
    const analysis = await analyses.of(document)
    const {id: resultId} = analysis
    if (resultId === previousResultId) return {kind: 'unchanged', resultId}
    return {kind: 'full', resultId, items: diagnosticsOf(document, analysis)}
  })

  connection.onHover(async ({textDocument, position}) => {
    const document = documents.get(textDocument.uri)
    return document ? hoverAt(document, (await analyses.of(document)).messages, position, homepage) : null
  })

  connection.onCodeAction(async (params) => {
    const document = documents.get(params.textDocument.uri)
    return document ? codeActionsFor(document, await analyses.of(document), params) : []
  })

  connection.onExecuteCommand(async ({command, arguments: [uri, rule] = []}) => {
    const file = pathOf(String(uri))
    if (command !== turnOffCommand || file === undefined || typeof rule !== 'string') return
    try {
      tell(MessageType.Info, `${rule} is off for this file: ${await turnOff(rule, file, roots)}`)
    } catch (error) {
      tell(MessageType.Error, error instanceof Error ? error.message : String(error))
    }
    await reload()
  })

  function tell(type: MessageType, text: string): void {
    void connection.sendNotification(ShowMessageNotification.type, {type, message: `scrapelint: ${text}`})
  }

  /** Sends the diagnostics of the version that is open by now. */
  async function send(document: TextDocument): Promise<void> {
    if (abilities.pulls) return
    const analysis = await analyses.of(document)
    if (documents.get(document.uri) !== document) return
    const {uri} = document
    await connection.sendDiagnostics({uri, version: analysis.version, diagnostics: diagnosticsOf(document, analysis)})
  }

  function diagnosticsOf(document: TextDocument, {messages}: Analysis): Diagnostic[] {
    return messages.map((message) => diagnosticOf(document, message, homepage))
  }

  /** Reads settings anew and goes over what is open. */
  async function reload(): Promise<void> {
    store.forget()
    if (abilities.pulls) connection.languages.diagnostics.refresh()
    else await Promise.all(documents.all().map(send))
  }

  documents.listen(connection)
  connection.listen()
}
