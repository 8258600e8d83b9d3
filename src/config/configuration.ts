import type {Preset, Setting, Settings} from '../settings.ts'

/** Rules for some files only. */
export interface Override {
  /** Folder that the globs start from. */
  readonly folder: string
  readonly files: readonly string[]
  readonly settings: Settings
}

/** A retext plugin that runs beside the rules. */
export interface PluginSetting {
  readonly name: string
  readonly options: unknown
  /** The settings file that names it, from whose folder it is found. */
  readonly file: string
}

/** What all settings files together say. */
export interface Configuration {
  /** The settings files that were read, bases first. */
  readonly files: readonly string[]
  readonly settings: Settings
  readonly overrides: readonly Override[]
  readonly plugins: readonly PluginSetting[]
  /** Patterns as in .gitignore, each with the folder that it starts from. */
  readonly ignores: readonly {readonly folder: string; readonly pattern: string}[]
}

export const noConfiguration: Configuration = {files: [], settings: {}, overrides: [], plugins: [], ignores: []}

/** The second over the first: its preset, and its word on each rule. */
export function mergeSettings(base: Settings, over: Settings): Settings {
  const rules: Record<string, Setting> = {...base.rules}
  for (const [name, setting] of Object.entries(over.rules ?? {})) rules[name] = mergeSetting(rules[name], setting)
  const preset: Preset | undefined = over.extends ?? base.extends
  const format = over.format ?? base.format
  return {...(preset && {extends: preset}), rules, ...(format && {format})}
}

type Pair = Extract<Setting, readonly unknown[]>

/** Options given once stay until others are given; `true` and bare options leave the severity as it is. */
function mergeSetting(base: Setting | undefined, over: Setting): Setting {
  if (base === undefined) return over
  const [baseLevel, baseOptions] = pairOf(base)
  const [level, options] = pairOf(over)
  const isOn = baseLevel !== 'off' && baseLevel !== false
  return [level === true && isOn ? baseLevel : level, {...baseOptions, ...options}]
}

function pairOf(setting: Setting): Pair {
  if (isPair(setting)) return setting
  return typeof setting === 'object' ? [true, setting] : [setting]
}

function isPair(setting: Setting): setting is Pair {
  return Array.isArray(setting)
}

export function mergeConfigurations(base: Configuration, over: Configuration): Configuration {
  return {
    files: [...base.files, ...over.files],
    settings: mergeSettings(base.settings, over.settings),
    overrides: [...base.overrides, ...over.overrides],
    plugins: [
      ...base.plugins.filter(({name}) => !over.plugins.some((plugin) => plugin.name === name)),
      ...over.plugins
    ],
    ignores: [...base.ignores, ...over.ignores]
  }
}
