import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {PluginSetting} from '../config/configuration.ts'
import {loadPlugins, type RunPlugins} from '../config/plugins.ts'
import {createFixer, type Fixed, type FixSettings} from '../fix.ts'
import {createLinter, type Page, type Result} from '../lint.ts'
import {SettingsError, type Settings} from '../settings.ts'

/** What analyses a document, as its settings want it. */
export interface Tools {
  /** How the text is written, when the settings say so. */
  readonly format: Settings['format']
  linter(page: Page): Result
  fixer(page: Page, wanted: Pick<FixSettings, 'only' | 'unsafe'>): Fixed
  /** The other retext plugins that the settings file names. */
  readonly plugins: RunPlugins
}

/** What the settings file of a document says of it. */
export interface FileSettings {
  readonly settings: Settings
  readonly plugins: readonly PluginSetting[]
}

/** Where settings come from; each answers with nothing when it has none for a document. */
export interface SettingsSources {
  /** The settings file that a document falls under. */
  ofFile(uri: string): Promise<FileSettings | undefined>
  /** What the editor's own settings say. */
  ofClient(uri: string): Promise<Settings | undefined>
}

/** Reads the settings of each document once, and again after `forget`. A settings file outweighs the editor. */
export class SettingsStore {
  #kept = new WeakMap<TextDocument, Promise<Tools>>()
  readonly #sources: SettingsSources
  readonly #complain: (problem: string) => void
  /** Told already: one wrong file is wrong for all documents below it. */
  readonly #told = new Set<string>()

  /** @param complain gets what is wrong with settings that cannot be followed; the defaults hold then */
  constructor(sources: SettingsSources, complain: (problem: string) => void) {
    this.#sources = sources
    this.#complain = complain
  }

  toolsFor(document: TextDocument): Promise<Tools> {
    const kept = this.#kept.get(document) ?? this.#read(document.uri)
    this.#kept.set(document, kept)
    return kept
  }

  forget(): void {
    this.#kept = new WeakMap()
    this.#told.clear()
  }

  async #read(uri: string): Promise<Tools> {
    try {
      const ofFile = await this.#sources.ofFile(uri)
      if (!ofFile) return toolsOf(await this.#sources.ofClient(uri))
      return toolsOf(ofFile.settings, await this.#loadPlugins(ofFile))
    } catch (error) {
      this.#tell(error)
      return toolsOf()
    }
  }

  /** A plugin that fails takes only its own findings along. */
  async #loadPlugins({plugins}: FileSettings): Promise<RunPlugins> {
    if (plugins.length === 0) return noPlugins
    try {
      const run = await loadPlugins(plugins)
      return (text) =>
        run(text).catch((error: unknown) => {
          this.#tell(error)
          return []
        })
    } catch (error) {
      this.#tell(error)
      return noPlugins
    }
  }

  #tell(error: unknown): void {
    const problem = error instanceof SettingsError ? error.message : `Settings cannot be followed: ${String(error)}`
    if (!this.#told.has(problem)) this.#complain(problem)
    this.#told.add(problem)
  }
}

const noPlugins: RunPlugins = () => Promise.resolve([])

function toolsOf(settings: Settings = {}, plugins = noPlugins): Tools {
  const {format} = settings
  return {
    format,
    linter: createLinter(settings),
    fixer: (page, wanted) => createFixer({...settings, ...wanted})(page),
    plugins
  }
}
