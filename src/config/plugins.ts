import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import type {Plugin} from 'unified'
import type {Point} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {PluginSetting} from './configuration.ts'
import {reasonOf} from './reason.ts'
import type {Message} from '../report.ts'
import {SettingsError} from '../settings.ts'

/** What other retext plugins find in a text, each with its plugin's name before the rule's. */
export type RunPlugins = (text: string) => Promise<readonly Message[]>

/**
 * Loads the retext plugins that the settings name. Verdict and score are not theirs: those are about scraping.
 *
 * @throws {SettingsError} when one is not installed, or is no plugin
 */
export async function loadPlugins(plugins: readonly PluginSetting[]): Promise<RunPlugins> {
  const [{unified}, {default: retextEnglish}] = await Promise.all([import('unified'), import('retext-english')])
  const processor = unified().use(retextEnglish)
  for (const {name, options, file} of plugins) processor.use(await loadPlugin(name, file), options)
  processor.freeze()
  return async (text) => {
    const file = new VFile({value: text})
    try {
      await processor.run(processor.parse(file), file)
    } catch (error) {
      throw new Error(`another plugin failed: ${reasonOf(error)}`, {cause: error})
    }
    return file.messages.map((message) => messageOf(message, text))
  }
}

type RetextPlugin = Plugin<[unknown]>

async function loadPlugin(name: string, file: string): Promise<RetextPlugin> {
  const module = await importFrom(name, file)
  if (isPlugin(module.default)) return module.default
  throw new SettingsError(`plugins: ${name} exports no plugin`, file)
}

function isPlugin(value: unknown): value is RetextPlugin {
  return typeof value === 'function'
}

/** A plugin belongs to the project whose settings name it, and not to us. */
async function importFrom(name: string, file: string): Promise<{default?: unknown}> {
  const url = pathToFileURL(locate(name, file)).href
  try {
    return await import(url)
  } catch (error) {
    throw new SettingsError(`plugins: ${name} cannot be loaded: ${reasonOf(error)}`, file)
  }
}

function locate(name: string, file: string): string {
  try {
    return createRequire(file).resolve(name)
  } catch {
    const isFile = /^\.{0,2}\//.test(name)
    const remedy = isFile ? `there is no file ${name}` : `${name} is not installed; npm install --save-dev ${name}`
    throw new SettingsError(`plugins: ${remedy}`, file)
  }
}

function messageOf({reason, place, fatal, source, ruleId, note, expected}: VFileMessage, text: string): Message {
  const {start, end} = rangeOf(place)
  const [from, to] = [start.offset ?? 0, end.offset ?? start.offset ?? 0]
  return {
    ruleId: [...new Set([source, ruleId].filter(Boolean))].join(':') || 'plugin',
    severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
    start: from,
    end: to,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: reason,
    actual: text.slice(from, to),
    expected: expected ?? [],
    note: note ?? ''
  }
}

const beginning = {line: 1, column: 1, offset: 0}

function rangeOf(place: VFileMessage['place']): {start: Point; end: Point} {
  if (!place) return {start: beginning, end: beginning}
  return 'start' in place ? place : {start: place, end: place}
}
