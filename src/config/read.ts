import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {SettingsError} from '../settings.ts'
import {reasonOf} from './reason.ts'

/**
 * What a settings file says, unchecked.
 *
 * @throws {SettingsError} when it cannot be read, with the place
 */
export async function readSettingsFile(file: string): Promise<unknown> {
  if (/\.[cm]?js$/.test(file)) return importSettings(file)
  const text = readText(file)
  if (/\.ya?ml$/.test(file)) return readYaml(file, text)
  const content = await readJson(file, text)
  return path.basename(file) === 'package.json' ? fieldOf(content) : content
}

async function importSettings(file: string): Promise<unknown> {
  try {
    // An editor that watches the file wants what it says now.
    const url = `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`
    const module: {default?: unknown} = await import(url)
    if (module.default === undefined) throw new SettingsError('exports no settings; expected export default {…}', file)
    return module.default
  } catch (error) {
    if (error instanceof SettingsError) throw error
    throw new SettingsError(`${lineIn(error, file)}cannot be loaded: ${reasonOf(error)}`, file)
  }
}

/** An error of a program says where it arose, such as in `file:///x/scrapelint.config.js?changed=1.5:3:7`. */
function lineIn(error: unknown, file: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const [, rest = ''] = stack.split(path.basename(file))
  const line = /^(?:\?changed=[\d.]+)?:(\d+)/.exec(rest)?.[1]
  return line === undefined ? '' : `:${line}: `
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new SettingsError(`cannot be read: ${reasonOf(error)}`, file)
  }
}

async function readJson(file: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = reasonOf(error)
    const offset = /at position (\d+)/.exec(reason)?.[1]
    const place = offset === undefined ? await yamlPlace(text) : placeAt(text, Number(offset))
    // An excerpt may come behind a comma, of several lines.
    throw new SettingsError(`${place}is no JSON: ${reason.split(', ')[0]}`, file)
  }
}

function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `:${before.length}:${(before.at(-1) ?? '').length + 1}: `
}

/** Node does not say where a word stands that is no JSON; as YAML with the values of JSON it is as wrong. */
async function yamlPlace(text: string): Promise<string> {
  const {parseDocument} = await import('yaml')
  const [error] = parseDocument(text, {schema: 'json'}).errors
  return error ? placeAt(text, error.pos[0]) : ''
}

async function readYaml(file: string, text: string): Promise<unknown> {
  const {parse, YAMLParseError} = await import('yaml')
  try {
    const content: unknown = parse(text)
    return content ?? {}
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    // Without the excerpt from the file that comes behind it.
    const [reason = ''] = error.message.split(/ at line \d|:?\n/)
    throw new SettingsError(`${placeAt(text, error.pos[0])}is no YAML: ${reason}`, file)
  }
}

function fieldOf(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null && 'scrapelint' in manifest ? manifest.scrapelint : {}
}
