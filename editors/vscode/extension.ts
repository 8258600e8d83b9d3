import {commands, workspace, type ExtensionContext, type TextDocument} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node.js'

/** Files, and documents that were never saved. */
const schemes = ['file', 'untitled']

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const languages = workspace.getConfiguration('scrapelint').get<readonly string[]>('languages', [])
  const server = new LanguageClient(
    'scrapelint',
    'scrapelint',
    {module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.stdio},
    {documentSelector: languages.flatMap((language) => schemes.map((scheme) => ({scheme, language})))}
  )
  client = server

  /** The languages are the user's to choose, so that any document wakes the extension, but not each needs the server. */
  async function startFor({languageId, uri}: TextDocument): Promise<void> {
    if (languages.includes(languageId) && schemes.includes(uri.scheme)) await server.start()
  }

  context.subscriptions.push(
    workspace.onDidOpenTextDocument(startFor),
    commands.registerCommand('scrapelint.fixAll', () => applyAction('source.fixAll.scrapelint')),
    commands.registerCommand('scrapelint.repairAll', () => applyAction('source.fixAll.scrapelint.repair')),
    commands.registerCommand('scrapelint.restart', () => server.restart())
  )
  await Promise.all(workspace.textDocuments.map(startFor))
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}

async function applyAction(kind: string): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', {kind, apply: 'first'})
}
