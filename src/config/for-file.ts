import path from 'node:path'
import {mergeSettings, type Configuration} from './configuration.ts'
import type {Settings} from '../settings.ts'

/** The settings for a file: those of the configuration, with its overrides for that file. */
export type SettingsForFile = (file: string) => Settings

/** Compiles a configuration's globs, once for all files. */
export async function settingsForFiles({settings, overrides}: Configuration): Promise<SettingsForFile> {
  if (overrides.length === 0) return () => settings
  const {default: picomatch} = await import('picomatch')
  const matchers = overrides.map((override) => ({
    ...override,
    // A glob without a slash is about names, in whatever folder, as in .gitignore.
    globs: override.files.map((glob) => ({isName: !glob.includes('/'), matches: picomatch(glob, {dot: true})}))
  }))
  return (file) => {
    const fitting = matchers.filter(({folder, globs}) => {
      const relative = path.relative(folder, file).split(path.sep).join('/')
      return globs.some(({isName, matches}) => matches(isName ? path.posix.basename(relative) : relative))
    })
    return fitting.reduce((merged, override) => mergeSettings(merged, override.settings), settings)
  }
}
