import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Ignore} from 'ignore'
import type {Configuration} from '../config/configuration.ts'
import {UsageError} from './shell.ts'

interface Patterns {
  /** What the patterns are relative to. */
  readonly folder: string
  readonly lines: string
}

/**
 * Whether a file is to be left out: by the settings, by `.scrapelintignore`, or by the command line.
 *
 * @throws {UsageError} when the file of `--ignore-path` is not there
 */
export async function createIgnore(
  cwd: string,
  configuration: Configuration,
  options: {readonly 'ignore-path'?: string | undefined; readonly 'ignore-pattern'?: readonly string[] | undefined}
): Promise<(file: string) => boolean> {
  const groups: Patterns[] = configuration.ignores.map(({folder, pattern}) => ({folder, lines: pattern}))
  groups.push(...readIgnoreFile(cwd, options['ignore-path']))
  for (const pattern of options['ignore-pattern'] ?? []) groups.push({folder: cwd, lines: pattern})
  if (groups.length === 0) return () => false
  const {default: ignore} = await import('ignore')
  const matchers: {folder: string; matcher: Ignore}[] = []
  for (const {folder, lines} of groups) {
    const known = matchers.find((candidate) => candidate.folder === folder)
    if (known) known.matcher.add(lines)
    else matchers.push({folder, matcher: ignore().add(lines)})
  }
  return (file) => matchers.some(({folder, matcher}) => ignores(matcher, path.relative(folder, file)))
}

function ignores(matcher: Ignore, relative: string): boolean {
  const name = relative.split(path.sep).join('/')
  return name !== '' && !name.startsWith('../') && !path.isAbsolute(name) && matcher.ignores(name)
}

function readIgnoreFile(cwd: string, named: string | undefined): Patterns[] {
  const file = path.resolve(cwd, named ?? '.scrapelintignore')
  if (existsSync(file)) return [{folder: path.dirname(file), lines: readFileSync(file, 'utf8')}]
  if (named !== undefined) throw new UsageError(`--ignore-path ${named}: no such file`)
  return []
}
