import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {reasonOf} from '../config/reason.ts'
import type {Fixed} from '../fix.ts'
import type {Result} from '../lint.ts'
import {isRecord, type Settings} from '../settings.ts'
import type {Arguments} from './arguments.ts'
import type {Input} from './input.ts'
import {FileError, type Shell} from './shell.ts'
import {version} from './version.ts'

/** Results of texts linted before: by content, settings and version, so that a copy on another machine serves too. */
export interface Cache {
  /** The result that is known, or the one that `lint` makes now. */
  lookUp(input: Input, settings: Settings, lint: () => Fixed | Result): Fixed | Result
  end(): void
}

export const noCache: Cache = {lookUp: (_input, _settings, lint) => lint(), end() {}}

export function openCache(options: Arguments, shell: Shell): Cache {
  if (!options.cache) return noCache
  const file = path.resolve(shell.cwd, options['cache-location'] ?? '.scrapelintcache')
  const known = readKnown(file)
  return {
    lookUp(input, settings, lint) {
      const key = keyOf(input, settings)
      const old = known.get(input.path)
      if (old?.key === key) return old.result
      const {verdict, score, messages} = lint()
      const result = {verdict, score, messages}
      known.set(input.path, {key, result})
      return result
    },
    end() {
      const kept = [...known].filter(([name]) => existsSync(path.resolve(shell.cwd, name)))
      writeCache(file, JSON.stringify({version, files: Object.fromEntries(kept)}))
    }
  }
}

/** In one step: other runs may read it meanwhile. */
function writeCache(file: string, content: string): void {
  const temporary = `${file}.${process.pid}`
  try {
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(temporary, content)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw new FileError(`the cache ${file} cannot be written: ${reasonOf(error)}`)
  }
}

interface Known {
  readonly key: string
  readonly result: Result
}

/** A file's name counts too: it says how its text is written. */
function keyOf({path: name, bytes, source}: Input, settings: Settings): string {
  const {createHash} = process.getBuiltinModule('node:crypto')
  const hash = createHash('sha256')
  hash.update(JSON.stringify([version, name, source.encoding, settings]))
  return hash.update(bytes).digest('base64')
}

/** A cache that is broken or of another version is none. */
function readKnown(file: string): Map<string, Known> {
  if (!existsSync(file)) return new Map()
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!isRecord(content) || content['version'] !== version || !isRecord(content['files'])) return new Map()
    return new Map(Object.entries(content['files']).filter((entry): entry is [string, Known] => isKnown(entry[1])))
  } catch {
    return new Map()
  }
}

function isKnown(value: unknown): value is Known {
  if (!isRecord(value) || typeof value['key'] !== 'string' || !isRecord(value['result'])) return false
  return Array.isArray(value['result']['messages']) && typeof value['result']['verdict'] === 'string'
}
