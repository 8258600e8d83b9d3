import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult
} from 'vscode-languageserver/node.js'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Settings} from '../settings.ts'
import {Analyses, type Analysis} from './analyses.ts'
import {readAbilities, readClientSettings, sectionOf, type Abilities} from './client.ts'
import {codeActionKinds, codeActionsFor, editToFix, readChoice, turnOffCommand, type Situation} from './code-actions.ts'
import {diagnosticOf, isOwn} from './diagnostics.ts'
import {hoverAt} from './hover.ts'
import {changeRoots, pathOf, projectSettings, rootsOf, settingsPathOf} from './project.ts'
import {SettingsStore, type FileSettings} from './settings.ts'
import {SettingsWatcher, watchedFiles} from './settings-watcher.ts'
import {turnOff} from './turn-off.ts'
import {Typing} from './typing.ts'

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
  const store = new SettingsStore({ofFile, ofClient}, (problem) => tell(MessageType.Error, problem))
  const analyses = new Analyses((document) => store.toolsFor(document))
  const watcher = new SettingsWatcher(() => void reload())
  const typing = new Typing()
  /** Documents whose diagnostics are to be sent when typing pauses. */
  const waiting = new Set<TextDocument>()

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    abilities = readAbilities(params.capabilities)
    roots = rootsOf(params)
    sentSettings = sectionOf(params.initializationOptions) ?? params.initializationOptions
    return {
      serverInfo: {name: 'scrapelint', version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
        hoverProvider: true,
        codeActionProvider: {codeActionKinds: [...codeActionKinds], resolveProvider: true},
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
        executeCommandProvider: {commands: [turnOffCommand]},
        ...(abilities.pulls && {
          diagnosticProvider: {identifier: 'scrapelint', interFileDependencies: false, workspaceDiagnostics: false}
        })
      }
    }
  })

  connection.onInitialized(async () => {
    if (abilities.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((change) => {
        roots = changeRoots(roots, change)
        return reload()
      })
    }
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

  documents.onDidChangeContent(async ({document}) => {
    typing.changed(document)
    if (abilities.pulls || waiting.has(document)) return
    waiting.add(document)
    await typing.pause(document)
    waiting.delete(document)
    await send(document)
  })
  documents.onDidClose(async ({document: {uri}}) => {
    if (!abilities.pulls) await connection.sendDiagnostics({uri, diagnostics: []})
  })

  connection.languages.diagnostics.on(async ({textDocument, previousResultId}, token) => {
    const document = documents.get(textDocument.uri)
    if (!document) return {kind: 'full', items: []}
    await typing.pause(document)
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'nobody waits for it')
    const analysis = await analyses.of(document)
    const {id: resultId} = analysis
    if (resultId === previousResultId) return {kind: 'unchanged', resultId}
    return {kind: 'full', resultId, items: diagnosticsOf(document, analysis)}
  })

  connection.onHover(async ({textDocument, position}) => {
    const situation = await situationOf(textDocument.uri)
    if (!situation) return null
    const {document, analysis} = situation
    return hoverAt(document, analysis.messages, position, {...abilities, homepage})
  })

  connection.onCodeAction(async (params) => {
    const situation = await situationOf(params.textDocument.uri)
    return situation ? codeActionsFor(situation, params) : []
  })

  connection.onCodeActionResolve(async (action) => {
    const choice = readChoice(action)
    const situation = choice && (await situationOf(choice.uri))
    return situation ? {...action, edit: editToFix(situation, choice.extent)} : action
  })

  connection.onExecuteCommand(async ({command, arguments: [uri, rule] = []}) => {
    const file = pathOf(String(uri))
    if (command !== turnOffCommand || file === undefined || typeof rule !== 'string' || !isOwn(rule)) return
    try {
      const settingsFile = await turnOff(rule, file, {roots, first: (await ofClient(String(uri))) ?? {}})
      tell(MessageType.Info, `${rule} is off for this file: ${settingsFile}`)
    } catch (error) {
      tell(MessageType.Error, error instanceof Error ? error.message : String(error))
    }
    await reload()
  })

  async function ofFile(uri: string): Promise<FileSettings | undefined> {
    const file = settingsPathOf(uri, roots)
    if (file === undefined) return undefined
    if (!abilities.watchesFiles) watcher.watchAbove(file)
    return projectSettings(file, roots)
  }

  async function ofClient(uri: string): Promise<Settings | undefined> {
    if (!abilities.answersSettings) return readClientSettings(sentSettings)
    return readClientSettings(await connection.workspace.getConfiguration({scopeUri: uri, section: 'scrapelint'}))
  }

  function tell(type: MessageType, text: string): void {
    void connection.sendNotification(ShowMessageNotification.type, {type, message: `scrapelint: ${text}`})
  }

  async function situationOf(uri: string): Promise<Situation | undefined> {
    const document = documents.get(uri)
    return document && {document, analysis: await analyses.of(document), abilities}
  }

  const isOpen = (document: TextDocument): boolean => documents.get(document.uri) === document

  /** Sends the diagnostics of the version that is open by now. */
  async function send(document: TextDocument): Promise<void> {
    if (!isOpen(document)) return
    const analysis = await analyses.of(document)
    if (!isOpen(document)) return
    const diagnostics = diagnosticsOf(document, analysis)
    await connection.sendDiagnostics({uri: document.uri, version: document.version, diagnostics})
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
