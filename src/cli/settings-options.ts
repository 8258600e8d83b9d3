import {mergeSettings} from '../config/configuration.ts'
import {isSettings, presets, SettingsError, type Settings} from '../settings.ts'
import {rules} from '../../rules/index.ts'
import {oneOf, type Arguments} from './arguments.ts'
import {UsageError} from './shell.ts'

/** What the command line itself says of the rules. @throws {SettingsError} */
export function settingsOf(options: Arguments): Settings {
  let settings: Settings = {
    ...(options.preset !== undefined && {extends: oneOf('--preset', options.preset, presets)}),
    ...(options.markdown && {format: 'markdown'})
  }
  for (const text of options.rule ?? []) settings = mergeSettings(settings, {rules: readRule(text)})
  return settings
}

/** `id`, `id: severity`, `id: {options}` or `id: [severity, {options}]` */
function readRule(text: string): NonNullable<Settings['rules']> {
  const [, name = '', value = ''] = /^\s*([^:\s]+)\s*(?::(.*))?$/s.exec(text) ?? []
  const settings: unknown = {rules: {[name]: readValue(text, value.trim())}}
  try {
    return (isSettings(rules, settings) && settings.rules) || {}
  } catch (error) {
    throw error instanceof SettingsError ? new SettingsError(`--rule '${text}': ${error.message}`) : error
  }
}

function readValue(text: string, value: string): unknown {
  if (value === '') return true
  if (!/^[[{"]|^(?:true|false)$/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    throw new UsageError(
      `--rule '${text}': expected off, info, warn, error or JSON such as ["error", {}] after the colon`
    )
  }
}
