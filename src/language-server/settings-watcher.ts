import {watch} from 'node:fs'
import path from 'node:path'
import {ignoreFileName, settingsFileNames} from '../config/find.ts'

/** Names of the files that say how others are linted. */
const names: ReadonlySet<string> = new Set([...settingsFileNames, 'package.json', ignoreFileName])

/** The same, as a glob for clients that watch. */
export const watchedFiles = `**/{${[...names].join(',')}}`

/** Milliseconds after which a file that was touched counts as written. */
const moment = 100

/** Watches settings files for clients that do not. */
export class SettingsWatcher {
  readonly #folders = new Set<string>()
  readonly #notify: () => void
  #timer: NodeJS.Timeout | undefined

  constructor(notify: () => void) {
    this.#notify = notify
  }

  /** Watches wherever settings for a file can stand: in its folder, and in all above. */
  watchAbove(file: string): void {
    const folder = path.dirname(file)
    if (folder === file || this.#folders.has(folder)) return
    this.#folders.add(folder)
    this.#watch(folder)
    this.watchAbove(folder)
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, {persistent: false}, (_event, name) => {
        if (name !== null && names.has(name)) this.#changed()
      })
      // A folder that goes away, or that nobody may look into, has no settings.
      watcher.on('error', () => watcher.close())
    } catch {
      // It is not there yet, maybe.
      this.#folders.delete(folder)
    }
  }

  #changed(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#notify, moment)
  }
}
