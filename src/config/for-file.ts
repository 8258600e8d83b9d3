import path from 'node:path'
import {mergeSettings, type Configuration} from './configuration.ts'
import type {Settings} from '../settings.ts'

/** The settings for a file: those of the configuration, with its overrides for that file. */
export type SettingsForFile = (file: string) => Settings

/** Compiles a configuration's globs, once for all files. */
export async function settingsForFiles({settings, overrides}: Configuration): Promise<SettingsForFile> {
  if (overrides.length === 0) return () => settings
  const {default: picomatch} = await import('picomatch')
  const matchers = overrides.map((override) => ({...override, matches: picomatch([...override.files], {dot: true})}))
  return (file) => {
    const fitting = matchers.filter(({folder, matches}) => {
      const relative = path.relative(folder, file).split(path.sep).join('/')
      // A glob without a slash is about names, in whatever folder, as in .gitignore.
      return matches(relative) || matches(path.posix.basename(relative))
    })
    return fitting.reduce((merged, override) => mergeSettings(merged, override.settings), settings)
  }
}
