import type {Plugin} from 'unified'
import {rules} from '../rules/index.ts'
import {inspect} from './lint.ts'
import {resolveSettings, type Settings} from './settings.ts'

/**
 * All rules that the settings want, as one unified plugin. Leaves messages on the file, and the score and the
 * verdict in `file.data.scrapelint`.
 *
 * @throws {SettingsError}
 */
export const scrapelint: Plugin<[settings?: Settings]> = (settings) => {
  const selection = resolveSettings(rules, settings)
  return (_tree, file) => inspect(file, selection, settings?.format)
}
