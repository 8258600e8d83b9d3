import {commands, workspace, type ExtensionContext} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node.js'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const languages = workspace.getConfiguration('scrapelint').get<readonly string[]>('languages', [])
  const started = new LanguageClient(
    'scrapelint',
    'scrapelint',
    {module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.stdio},
    {
      // Files, and documents that were never saved.
      documentSelector: languages.flatMap((language) => [
        {scheme: 'file', language},
        {scheme: 'untitled', language}
      ])
    }
  )
  client = started
  context.subscriptions.push(
    commands.registerCommand('scrapelint.fixAll', () => applyAction('source.fixAll.scrapelint')),
    commands.registerCommand('scrapelint.repairAll', () => applyAction('source.fixAll.scrapelint.repair')),
    commands.registerCommand('scrapelint.restart', () => started.restart())
  )
  await started.start()
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}

async function applyAction(kind: string): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', {kind, apply: 'first'})
}
