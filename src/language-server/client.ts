import type {ClientCapabilities} from 'vscode-languageserver/node.js'
import type {Settings} from '../settings.ts'

/** What the client at the other end can do, as far as the server acts on it. */
export interface Abilities {
  /** Asks for diagnostics itself, and again when told to. Others get them sent. */
  readonly pulls: boolean
  /** Answers questions about the editor's settings. Others send them, or have none. */
  readonly answersSettings: boolean
  /** Wants to register for changes of the editor's settings. */
  readonly registersSettings: boolean
  /** Watches files on the server's behalf. */
  readonly watchesFiles: boolean
  /** Tells when folders are opened and closed. */
  readonly changesFolders: boolean
  /** Asks for the edit of a code action when somebody chooses it. Others get all edits at once. */
  readonly resolvesEdits: boolean
  /** Makes an edit only in the version of the document that it was meant for. */
  readonly checksVersions: boolean
  /** Shows Markdown in a hover. */
  readonly readsMarkdown: boolean
}

export function readAbilities({textDocument, workspace}: ClientCapabilities): Abilities {
  const {codeAction, hover} = textDocument ?? {}
  return {
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    answersSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    resolvesEdits: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    checksVersions: workspace?.workspaceEdit?.documentChanges === true,
    readsMarkdown: hover?.contentFormat?.includes('markdown') ?? true
  }
}

/**
 * The settings in what a client says of the section `scrapelint`, if it says anything. Names and values are checked by
 * whoever uses them; what else stands in the section, such as `trace`, is the client's own.
 */
export function readClientSettings(section: unknown): Settings | undefined {
  if (!isObject(section)) return undefined
  return Object.fromEntries(Object.entries(section).filter(([name]) => name === 'extends' || name === 'rules'))
}

/** The section `scrapelint` in settings that a client sends unasked. */
export function sectionOf(settings: unknown): unknown {
  return isObject(settings) ? settings['scrapelint'] : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
