import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Ignore} from 'ignore'
import type {Configuration} from '../config/configuration.ts'
import {reasonOf} from '../config/reason.ts'
import {ignoreFileName} from '../config/find.ts'
import {FileError} from './shell.ts'

type Patterns = Configuration['ignores']

/**
 * Makes what says whether a file is to be left out.
 *
 * @param patterns lines as in .gitignore, one or several each, with the folder that they start from
 */
export async function createIgnore(patterns: Patterns): Promise<(file: string) => boolean> {
  if (patterns.length === 0) return () => false
  const {default: ignore} = await import('ignore')
  const matchers = new Map<string, Ignore>()
  for (const {folder, pattern} of patterns) matchers.set(folder, (matchers.get(folder) ?? ignore()).add(pattern))
  return (file) => [...matchers].some(([folder, matcher]) => ignores(matcher, path.relative(folder, file)))
}

function ignores(matcher: Ignore, relative: string): boolean {
  const name = relative.split(path.sep).join('/')
  return name !== '' && !name.startsWith('../') && !path.isAbsolute(name) && matcher.ignores(name)
}

/**
 * The patterns of `.scrapelintignore` and of the command line.
 *
 * @throws {FileError} when the file of `--ignore-path` is not there, or a file cannot be read
 */
export function readIgnores(
  cwd: string,
  options: {readonly 'ignore-path'?: string | undefined; readonly 'ignore-pattern'?: readonly string[] | undefined} = {}
): Patterns {
  const given = (options['ignore-pattern'] ?? []).map((pattern) => ({folder: cwd, pattern}))
  return [...readIgnoreFile(cwd, options['ignore-path']), ...given]
}

function readIgnoreFile(cwd: string, named: string | undefined): Patterns {
  const file = path.resolve(cwd, named ?? ignoreFileName)
  if (!existsSync(file) && named === undefined) return []
  try {
    return [{folder: path.dirname(file), pattern: readFileSync(file, 'utf8').replace(/^\uFEFF/, '')}]
  } catch (error) {
    throw new FileError(`${named ?? file} cannot be read: ${reasonOf(error)}`)
  }
}
