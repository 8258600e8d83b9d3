import {rules} from '../../rules/index.ts'
import type {Configuration} from '../config/configuration.ts'
import {mergeSettings} from '../config/configuration.ts'
import {settingsForFiles} from '../config/for-file.ts'
import {createFixer, type Fixed} from '../fix.ts'
import {createLinter, type Page, type Result} from '../lint.ts'
import {resolveSettings, type Settings} from '../settings.ts'

export type FixMode = 'none' | 'removal' | 'repair'

/** What to do with the page of a file. */
export interface FileLinter {
  readonly settings: Settings
  (page: Page): Fixed | Result
}

/**
 * Makes the linter of each file, one for all files with the same settings.
 *
 * @throws {SettingsError}
 */
export async function createLinters(
  configuration: Configuration,
  over: Settings,
  mode: FixMode
): Promise<(file: string) => FileLinter> {
  const settingsFor = await settingsForFiles(configuration)
  const kept = new Map<string, FileLinter>()
  const linterFor = (file: string): FileLinter => {
    const settings = mergeSettings(settingsFor(file), over)
    const key = JSON.stringify(settings)
    const linter = kept.get(key) ?? createFileLinter(settings, mode)
    kept.set(key, linter)
    return linter
  }
  return linterFor
}

function createFileLinter(settings: Settings, mode: FixMode): FileLinter {
  resolveSettings(rules, settings)
  const lint = mode === 'none' ? createLinter(settings) : createFixer({...settings, unsafe: mode === 'removal'})
  return Object.assign((page: Page) => lint(page), {settings})
}
