import type {Plugin} from 'unified'
import {rules} from '../rules/index.ts'
import {documentOf, report} from './report.ts'
import {run} from './run.ts'
import {resolveSettings, type Settings} from './settings.ts'
import {judge} from './verdict.ts'

/**
 * All rules that the settings want, as one unified plugin. Leaves messages on the file, and the score and the
 * verdict in `file.data.scrapelint`.
 *
 * @throws {SettingsError}
 */
export const scrapelint: Plugin<[settings?: Settings]> = (settings) => {
  const selection = resolveSettings(rules, settings)
  return (_tree, file) => {
    const document = documentOf(file)
    const hits = run(document, selection)
    report(file, document, hits)
    file.data.scrapelint = {...file.data.scrapelint, document, ...judge(document, hits)}
  }
}
