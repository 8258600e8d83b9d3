import {readFileSync} from 'node:fs'
import path from 'node:path'
import {reasonOf} from '../config/reason.ts'
import type {Arguments} from './arguments.ts'
import type {Failure} from './formats/format.ts'
import type {Shell} from './shell.ts'
import {BinaryError, decode, SourceError, type Source} from './source.ts'

/** A text to lint, as it was read. */
export interface Input {
  /** Absolute. */
  readonly file: string
  /** As it is reported. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly source: Source
}

/** Reads a file, or says why there is nothing to lint in it. */
export async function readInput(
  file: string,
  cwd: string,
  encoding: string | undefined
): Promise<Failure | Input | 'binary'> {
  const name = displayPath(file, cwd)
  try {
    return await toInput(file, name, readFileSync(file), encoding)
  } catch (error) {
    if (error instanceof BinaryError) return 'binary'
    return {path: name, error: error instanceof SourceError ? error.message : reasonOf(error)}
  }
}

/** What standard input is reported as when it has no name. */
export const standardInput = '<stdin>'

/** The file that standard input counts as. */
export function standardInputFile(options: Arguments, cwd: string): string {
  return path.resolve(cwd, options['stdin-filename'] ?? 'stdin.txt')
}

/** Reads standard input, under the name that was given for it. */
export async function readStandardInput(
  options: Arguments,
  shell: Shell,
  encoding: string | undefined
): Promise<Failure | Input> {
  const name = options['stdin-filename'] ?? standardInput
  const file = standardInputFile(options, shell.cwd)
  try {
    const {buffer} = await import('node:stream/consumers')
    return await toInput(file, name, await buffer(shell.stdin), encoding)
  } catch (error) {
    return {path: name, error: reasonOf(error)}
  }
}

async function toInput(file: string, name: string, bytes: Uint8Array, encoding: string | undefined): Promise<Input> {
  return {file, path: name, bytes, source: await decode(bytes, encoding)}
}

/** Relative where it lies inside the working directory. */
export function displayPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file)
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
  return isInside ? relative.split(path.sep).join('/') : file
}
