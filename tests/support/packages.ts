import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {root} from './rules.ts'

/** Gives a folder packages that this project has installed. */
export function linkPackages(folder: string, names: readonly string[]): void {
  mkdirSync(path.join(folder, 'node_modules'))
  for (const name of names)
    symlinkSync(fileURLToPath(new URL(`node_modules/${name}`, root)), path.join(folder, 'node_modules', name))
}
