import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {findSettingsFile} from '../config/find.ts'
import {isRecord, SettingsError, type Settings} from '../settings.ts'
import {rootOf} from './project.ts'

/** One entry of a settings file, and where it goes. */
interface Change {
  readonly at: readonly (number | string)[]
  readonly value: unknown
}

interface Surroundings {
  /** The folders that the editor has open. */
  readonly roots: readonly string[]
  /** What a first settings file has to say besides: the settings that held until then. */
  readonly first: Settings
}

/**
 * Turns a rule off for one file: as the last override of the settings file that holds for it, or of a new one.
 *
 * @returns the settings file
 * @throws {SettingsError} when it is a program, which only a person can change, or cannot be read
 */
export async function turnOff(rule: string, file: string, {roots, first}: Surroundings): Promise<string> {
  const settingsFile = findSettingsFile(path.dirname(file)) ?? path.join(rootOf(file, roots), '.scrapelintrc.json')
  // With a slash it is about this file alone, and not about all of its name.
  const relative = path.relative(path.dirname(settingsFile), file).split(path.sep).join('/')
  const glob = `./${relative.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')}`
  if (/\.[cm]?js$/.test(settingsFile)) {
    const entry = JSON.stringify({files: glob, rules: {[rule]: 'off'}})
    throw new SettingsError(`is a program; add ${entry} to its overrides by hand`, settingsFile)
  }
  const text = existsSync(settingsFile) ? readFileSync(settingsFile, 'utf8') : JSON.stringify(first)
  const isYaml = /\.ya?ml$/.test(settingsFile)
  writeFileSync(settingsFile, isYaml ? await changeYaml(text, glob, rule) : changeJson(text, settingsFile, glob, rule))
  return settingsFile
}

/** Of the overrides for a file the last one counts, so that an earlier one for the same file will not do. */
function changeFor(settings: unknown, glob: string, rule: string): Change {
  const overrides = isRecord(settings) && Array.isArray(settings['overrides']) ? settings['overrides'] : []
  const last: unknown = overrides.at(-1)
  if (isRecord(last) && last['files'] === glob && isRecord(last['rules']))
    return {at: ['overrides', overrides.length - 1, 'rules', rule], value: 'off'}
  return {at: ['overrides', overrides.length], value: {files: glob, rules: {[rule]: 'off'}}}
}

/** Comments stay. */
async function changeYaml(text: string, glob: string, rule: string): Promise<string> {
  const {parseDocument} = await import('yaml')
  const document = parseDocument(text)
  const {at, value} = changeFor(document.toJS(), glob, rule)
  document.setIn(at, document.createNode(value))
  return document.toString()
}

function changeJson(text: string, file: string, glob: string, rule: string): string {
  const content = parse(text, file)
  const isManifest = path.basename(file) === 'package.json'
  const settings = isManifest && isRecord(content) ? content['scrapelint'] : content
  const changed = set(settings, changeFor(settings, glob, rule))
  const indent = /^[\t ]+/m.exec(text)?.[0] ?? '  '
  return `${JSON.stringify(isManifest ? set(content, {at: ['scrapelint'], value: changed}) : changed, null, indent)}\n`
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new SettingsError('is no JSON; mend it first', file)
  }
}

/** A copy with the change made; lists and objects on the way are made where there are none. */
function set(content: unknown, {at: [key, ...rest], value}: Change): unknown {
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(content) ? content : []
    return list.toSpliced(key, 1, set(list[key], {at: rest, value}))
  }
  const record = isRecord(content) ? content : {}
  return {...record, [key]: set(record[key], {at: rest, value})}
}
