import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Ignore} from 'ignore'
import type {Configuration} from '../config/configuration.ts'
import {ignoreFileName} from '../config/find.ts'
import {UsageError} from './shell.ts'

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
 * @throws {UsageError} when the file of `--ignore-path` is not there
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
  if (existsSync(file))
    return [{folder: path.dirname(file), pattern: readFileSync(file, 'utf8').replace(/^\uFEFF/, '')}]
  if (named !== undefined) throw new UsageError(`--ignore-path ${named}: no such file`)
  return []
}
