import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {isSettings, presets, recordOf, refuse, SettingsError, show, type Preset, type Settings} from '../settings.ts'
import {mergeConfigurations, noConfiguration, type Configuration, type Override} from './configuration.ts'
import {findSettingsFile} from './find.ts'
import {readSettingsFile} from './read.ts'

const keys = ['$schema', 'extends', 'rules', 'format', 'overrides', 'plugins', 'ignores'] as const
const overrideKeys = ['files', 'extends', 'rules', 'format'] as const

/**
 * The settings that hold in a folder.
 *
 * @throws {SettingsError} with the file, the place in it, what was expected and the nearest right name
 */
export async function findConfiguration(folder: string): Promise<Configuration> {
  const file = findSettingsFile(folder)
  return file === undefined ? noConfiguration : loadConfiguration(file)
}

/**
 * What a settings file and all that it extends say.
 *
 * @throws {SettingsError}
 */
export async function loadConfiguration(file: string, through: readonly string[] = []): Promise<Configuration> {
  if (through.includes(file)) throw new SettingsError(`extends itself, through ${through.join(', ')}`, file)
  const content = await readSettingsFile(file)
  try {
    return await readConfiguration(file, content, [...through, file])
  } catch (error) {
    if (!(error instanceof SettingsError) || error.file !== undefined) throw error
    throw new SettingsError((await positionOf(error, file)) + error.message, file)
  }
}

/** Such as `:3:17: `, and nothing in a program. */
async function positionOf({place}: SettingsError, file: string): Promise<string> {
  if (place === undefined || !/\.(?:json|ya?ml)$/.test(file)) return ''
  const {positionIn} = await import('./position.ts')
  const position = positionIn(file, place.replace(/^settings\./, ''))
  return position === undefined ? '' : `:${position}: `
}

async function readConfiguration(file: string, content: unknown, through: readonly string[]): Promise<Configuration> {
  const given = recordOf(content, keys, 'settings')
  let base = noConfiguration
  for (const name of listOf(given['extends'], 'extends')) {
    const next = isPreset(name)
      ? {...noConfiguration, settings: {extends: name}}
      : await loadConfiguration(locate(name, file), through)
    base = mergeConfigurations(base, next)
  }
  const folder = path.dirname(file)
  return mergeConfigurations(base, {
    files: [file],
    settings: readSettings({rules: given['rules'], format: given['format']}, ''),
    overrides: arrayOf(given['overrides'], 'overrides').map((item, index) => readOverride(item, index, folder)),
    plugins: arrayOf(given['plugins'], 'plugins').map((item, index) => ({...readPlugin(item, index), file})),
    ignores: listOf(given['ignores'], 'ignores').map((pattern) => ({folder, pattern}))
  })
}

/** Preset, rules and format, checked against the rules that there are. */
function readSettings(given: Readonly<Record<string, unknown>>, place: string): Settings {
  const settings: unknown = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  try {
    return isSettings(rules, settings) ? settings : {}
  } catch (error) {
    throw error instanceof SettingsError
      ? new SettingsError(place + error.message, undefined, place + error.place)
      : error
  }
}

function readOverride(item: unknown, index: number, folder: string): Override {
  const place = `overrides[${index}]`
  const {files: globs, ...settings} = recordOf(item, overrideKeys, place)
  const files = listOf(globs, `${place}.files`)
  if (files.length === 0) refuse(`${place}.files`, 'is missing; expected a glob or a list of globs')
  return {folder, files, settings: readSettings(settings, `${place}.`)}
}

function readPlugin(item: unknown, index: number): {name: string; options: unknown} {
  const [name, options]: readonly unknown[] = Array.isArray(item) ? item : [item]
  if (typeof name === 'string') return {name, options}
  return refuse(`plugins[${index}]`, `${show(item)} is neither a name nor a pair of name and options`)
}

function locate(name: string, file: string): string {
  if (/^\.{0,2}\//.test(name) || path.isAbsolute(name)) {
    const located = path.resolve(path.dirname(file), name)
    return existsSync(located) ? located : refuse('extends', `there is no file ${show(name)}`)
  }
  try {
    return createRequire(file).resolve(name)
  } catch {
    return refuse('extends', `there is no preset and no package ${show(name)}`, presets, name)
  }
}

function isPreset(name: string): name is Preset {
  return presets.some((preset) => preset === name)
}

function arrayOf(value: unknown, place: string): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : refuse(place, `${show(value)} is not a list`)
}

function listOf(value: unknown, place: string): readonly string[] {
  const list: readonly unknown[] = typeof value === 'string' ? [value] : arrayOf(value, place)
  return list.map((item) => (typeof item === 'string' ? item : refuse(place, `${show(item)} is not a string`)))
}
