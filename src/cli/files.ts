import {existsSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from './shell.ts'

export interface Search {
  readonly cwd: string
  /** Endings of the files that a folder is searched for, without the dot. */
  readonly extensions: readonly string[]
  /** Whether a path, absolute, is to be left out. */
  readonly isIgnored: (file: string) => Promise<boolean>
  readonly allowUnmatched: boolean
}

export interface Found {
  /** Absolute, each once, in the order of the patterns. */
  readonly files: readonly string[]
  /** Files that were named and yet are left out. */
  readonly ignored: readonly string[]
  /** What was named and is not there. */
  readonly missing: readonly string[]
}

/**
 * The files that paths, globs and folders stand for.
 *
 * @throws {UsageError} when a glob or folder holds none
 */
export async function findFiles(patterns: readonly string[], search: Search): Promise<Found> {
  const files = new Set<string>()
  const ignored: string[] = []
  const missing: string[] = []
  for (const pattern of patterns) {
    const absolute = path.resolve(search.cwd, pattern)
    if (isReadable(absolute)) {
      if (await search.isIgnored(absolute)) ignored.push(absolute)
      else files.add(absolute)
    } else if (!isPattern(pattern) && !existsSync(absolute)) missing.push(absolute)
    else for (const file of await expand(pattern, absolute, search)) files.add(file)
  }
  return {files: [...files], ignored, missing}
}

/** A file, or what can be read like one: a pipe, /dev/stdin. */
function isReadable(file: string): boolean {
  try {
    return !statSync(file).isDirectory()
  } catch {
    return false
  }
}

/** Without links to what is there under its own name: each text counts once. */
function withoutLinks(files: readonly string[]): readonly string[] {
  const names = new Set(files)
  return files.filter((file) => {
    const real = realpathSync.native(file)
    return real === file || !names.has(real)
  })
}

function isPattern(text: string): boolean {
  return /[*?[\]{}!]/.test(text)
}

async function expand(pattern: string, absolute: string, search: Search): Promise<readonly string[]> {
  const {glob} = await import('tinyglobby')
  const isFolder = existsSync(absolute)
  const options = {absolute: true, onlyFiles: true, ignore: ['**/node_modules/**', '**/.git/**']}
  const found = isFolder
    ? await glob(`**/*.{${search.extensions.join(',')},}`, {...options, cwd: absolute})
    : await glob(pattern, {...options, cwd: search.cwd})
  const files: string[] = []
  for (const file of withoutLinks(found.map((name) => path.normalize(name))))
    if (!(await search.isIgnored(file))) files.push(file)
  if (files.length > 0 || search.allowUnmatched) return files.toSorted()
  const what = isFolder ? `no file that ends in ${search.extensions.map((name) => `.${name}`).join(', ')}` : 'no file'
  throw new UsageError(`${pattern}: ${what}${found.length > 0 ? ' that is not ignored' : ''}`)
}
