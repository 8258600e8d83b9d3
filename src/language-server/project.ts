import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {InitializeParams, WorkspaceFoldersChangeEvent} from 'vscode-languageserver/node.js'
import {createIgnore, readIgnores} from '../cli/ignore.ts'
import {settingsForFiles} from '../config/for-file.ts'
import {findConfiguration} from '../config/load.ts'
import type {FileSettings} from './settings.ts'

/** The path of a document on the disk; a document that was never saved has none. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** The path whose settings a document goes by; one that was never saved goes by those of the only open folder. */
export function settingsPathOf(uri: string, roots: readonly string[]): string | undefined {
  const [root, ...others] = roots
  return pathOf(uri) ?? (root !== undefined && others.length === 0 ? path.join(root, 'Untitled') : undefined)
}

/** The folders that the editor has open. */
export function rootsOf({workspaceFolders, rootUri}: InitializeParams): readonly string[] {
  return pathsOf(workspaceFolders ?? (rootUri ? [{uri: rootUri}] : []))
}

export function changeRoots(
  roots: readonly string[],
  {added, removed}: WorkspaceFoldersChangeEvent
): readonly string[] {
  const gone = pathsOf(removed)
  return [...roots.filter((root) => !gone.includes(root)), ...pathsOf(added)]
}

function pathsOf(folders: readonly {readonly uri: string}[]): readonly string[] {
  return folders.flatMap(({uri}) => pathOf(uri) ?? [])
}

/** The open folder that a file lies in, the innermost if there are several; a loose file counts for its own folder. */
export function rootOf(file: string, roots: readonly string[]): string {
  const holding = roots.filter((root) => !path.relative(root, file).startsWith('..'))
  return holding.toSorted((left, right) => right.length - left.length)[0] ?? path.dirname(file)
}

/**
 * What the settings files say of a file, or nothing when there are none.
 *
 * @throws {SettingsError}
 */
export async function projectSettings(file: string, roots: readonly string[]): Promise<FileSettings | undefined> {
  const configuration = await findConfiguration(path.dirname(file))
  const isIgnored = await createIgnore([...configuration.ignores, ...readIgnores(rootOf(file, roots))])
  if (isIgnored(file)) return {settings: {extends: 'none'}, plugins: []}
  if (configuration.files.length === 0) return undefined
  const settingsFor = await settingsForFiles(configuration)
  return {settings: settingsFor(file), plugins: configuration.plugins}
}
