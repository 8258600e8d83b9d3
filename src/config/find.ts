import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {SettingsError} from '../settings.ts'

/** Names of settings files, any one a folder. */
export const settingsFileNames: readonly string[] = [
  'scrapelint.config.js',
  'scrapelint.config.mjs',
  'scrapelint.config.cjs',
  'scrapelint.config.json',
  '.scrapelintrc.json',
  '.scrapelintrc.yml',
  '.scrapelintrc.yaml'
]

/** Names that other tools have for theirs: who writes one should not find out late that nobody reads it. */
const unread = [
  '.scrapelintrc',
  '.scrapelintrc.js',
  '.scrapelintrc.mjs',
  '.scrapelintrc.cjs',
  '.scrapelintrc.toml',
  'scrapelint.config.ts',
  'scrapelint.config.mts',
  'scrapelint.config.yml',
  'scrapelint.config.yaml',
  'scrapelint.json'
]

/** The file beside them that names what is not linted. */
export const ignoreFileName = '.scrapelintignore'

/**
 * The settings file that holds for a folder: its own, or that of the nearest folder above. A package.json counts when
 * it has a field `scrapelint`.
 *
 * @throws {SettingsError} when a folder has two, or one of a name that is not read
 */
export function findSettingsFile(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const found = settingsFilesIn(at)
    if (found.length > 1) {
      const names = found.map((file) => path.basename(file)).join(' and ')
      throw new SettingsError(`${at}: has two settings files, ${names}; keep one`)
    }
    if (found[0] !== undefined) return found[0]
    refuseUnread(at)
    if (path.dirname(at) === at) return undefined
  }
}

function refuseUnread(folder: string): void {
  const name = unread.find((candidate) => existsSync(path.join(folder, candidate)))
  if (name === undefined) return
  const problem = `is not read under this name; expected ${settingsFileNames.join(', ')}`
  throw new SettingsError(problem, path.join(folder, name))
}

/** The settings files of one folder. */
export function settingsFilesIn(folder: string): readonly string[] {
  const found = settingsFileNames.map((name) => path.join(folder, name)).filter((file) => existsSync(file))
  const manifest = path.join(folder, 'package.json')
  return hasField(manifest) ? [...found, manifest] : found
}

function hasField(manifest: string): boolean {
  if (!existsSync(manifest)) return false
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
    return typeof content === 'object' && content !== null && 'scrapelint' in content
  } catch {
    // A broken package.json is npm's to complain about.
    return false
  }
}
