import path from 'node:path'
import {noConfiguration, type Configuration} from '../config/configuration.ts'
import {findSettingsFile} from '../config/find.ts'
import {loadConfiguration} from '../config/load.ts'
import {loadPlugins, type RunPlugins} from '../config/plugins.ts'
import type {Fixed} from '../fix.ts'
import type {Result} from '../lint.ts'
import type {Arguments} from './arguments.ts'
import {fixMode} from './fix-mode.ts'
import {createIgnore, readIgnores} from './ignore.ts'
import {createLinters, type FileLinter} from './linters.ts'
import {settingsOf} from './settings-options.ts'

/** What holds for all files under one settings file. */
export interface Project {
  readonly configuration: Configuration
  readonly isIgnored: (file: string) => boolean
  readonly linterFor: (file: string) => FileLinter
  /** The other plugins that the settings name, if any. */
  readonly runPlugins: RunPlugins | undefined
}

/** The project of a file, absolute. @throws {SettingsError} */
export type ProjectOf = (file: string) => Promise<Project>

/**
 * Finds the settings of each file as an editor does: in its folder, or in the nearest one above. A file that has none
 * there, such as one outside of the project, falls under those of the working folder.
 *
 * @throws {SettingsError} when the command line itself names a wrong rule
 */
export function createProjects(options: Arguments, cwd: string): ProjectOf {
  const ignores = readIgnores(cwd, options)
  const over = settingsOf(options)
  const mode = fixMode(options)
  const settingsFileOf = settingsFiles(options, cwd)
  const projects = new Map<string | undefined, Promise<Project>>()
  const create = async (settingsFile: string | undefined): Promise<Project> => {
    const configuration = settingsFile === undefined ? noConfiguration : await loadConfiguration(settingsFile)
    const isIgnored = await createIgnore([...configuration.ignores, ...ignores])
    const linterFor = await createLinters(configuration, over, mode)
    const {plugins} = configuration
    return {
      configuration,
      isIgnored,
      linterFor,
      runPlugins: plugins.length > 0 ? await loadPlugins(plugins) : undefined
    }
  }
  return async (file) => {
    const settingsFile = settingsFileOf(file)
    const project = projects.get(settingsFile) ?? create(settingsFile)
    projects.set(settingsFile, project)
    return project
  }
}

/** With what other plugins find in a text, or in what its fixes made of it. */
export async function withPlugins(
  linted: Fixed | Result,
  source: string,
  runPlugins: RunPlugins | undefined
): Promise<Fixed | Result> {
  if (!runPlugins) return linted
  const found = await runPlugins('edits' in linted ? linted.text : source)
  return {...linted, messages: [...linted.messages, ...found]}
}

function settingsFiles(options: Arguments, cwd: string): (file: string) => string | undefined {
  if (options['no-config']) return () => undefined
  if (options.config !== undefined) {
    const named = path.resolve(cwd, options.config)
    return () => named
  }
  const byFolder = new Map<string, string | undefined>()
  return (file) => {
    const folder = path.dirname(file)
    if (!byFolder.has(folder)) byFolder.set(folder, findSettingsFile(folder) ?? findSettingsFile(cwd))
    return byFolder.get(folder)
  }
}
