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
  const content = readJson(file, text)
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
    throw error instanceof SettingsError ? error : new SettingsError(`cannot be loaded: ${reasonOf(error)}`, file)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new SettingsError(`cannot be read: ${reasonOf(error)}`, file)
  }
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = reasonOf(error)
    const offset = /at position (\d+)/.exec(reason)?.[1]
    const before = text.slice(0, offset === undefined ? 0 : Number(offset)).split('\n')
    const place = offset === undefined ? '' : `:${before.length}:${(before.at(-1) ?? '').length + 1}: `
    throw new SettingsError(`${place}is no JSON: ${reason}`, file)
  }
}

async function readYaml(file: string, text: string): Promise<unknown> {
  const {parse} = await import('yaml')
  try {
    const content: unknown = parse(text)
    return content ?? {}
  } catch (error) {
    throw new SettingsError(`is no YAML: ${reasonOf(error)}`, file)
  }
}

function fieldOf(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null && 'scrapelint' in manifest ? manifest.scrapelint : {}
}
