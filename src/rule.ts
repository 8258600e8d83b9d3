import type {Plugin} from 'unified'
import type {Declaration, Options} from './declaration.ts'
import {documentOf, report} from './report.ts'
import {run} from './run.ts'
import {select, type Setting} from './settings.ts'

/** A rule: its declaration, and at the same time a unified plugin that runs it alone. */
export type Rule<Declared extends Options = Options> = Declaration<Declared> & Plugin<[setting?: Setting]>

/**
 * Makes a declaration a rule.
 *
 * @throws {SettingsError} when the plugin is used with a setting that the rule does not know
 */
export function defineRule<const Declared extends Options>(declaration: Declaration<Declared>): Rule<Declared> {
  const plugin: Plugin<[setting?: Setting]> = (setting = true) => {
    const selected = select(rule, setting)
    return (_tree, file) => {
      if (!selected) return
      const document = documentOf(file)
      report(file, document, run(document, [selected]))
    }
  }
  // A function's own name is read-only until it is redefined.
  Object.defineProperty(plugin, 'name', {writable: true, enumerable: true, configurable: true})
  const rule: Rule<Declared> = Object.assign(plugin, declaration)
  return rule
}
