import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {PassThrough, Readable, type Writable} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'
import {runCommand} from '../../src/cli/command.ts'
import {root} from './rules.ts'

export const commandPath: string = fileURLToPath(new URL('dist/src/cli/main.js', root))

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly bytes: Buffer
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: Uint8Array | string
  readonly env?: Readonly<Record<string, string>>
}

const environment: NodeJS.ProcessEnv = {...process.env}
delete environment['NO_COLOR']
delete environment['FORCE_COLOR']

/** Runs the built command in a process of its own, as a shell would. */
export async function runBuilt(args: readonly string[], {cwd, input = '', env}: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, [commandPath, ...args], {cwd, env: {...environment, ...env}})
  // It may end before it has read everything.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [status, bytes, errors] = await Promise.all([closed, buffer(child.stdout), buffer(child.stderr)])
  return {status, stdout: bytes.toString(), stderr: errors.toString(), bytes}
}

/** Runs the command inside the test: a hundred times as fast, and coverage counts the lines that it reaches. */
export async function scrapelint(
  args: readonly string[],
  {cwd = process.cwd(), input = '', env}: RunOptions = {}
): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const written = Promise.all([buffer(stdout), buffer(stderr)])
  const stdin = Readable.from([Buffer.from(input)])
  const status = await runCommand(args, {cwd, env: {...environment, ...env}, stdin, stdout, stderr})
  for (const stream of [stdout, stderr] satisfies Writable[]) stream.end()
  const [bytes, errors] = await written
  return {status, stdout: bytes.toString(), stderr: errors.toString(), bytes}
}

/** A folder with these files, by their relative paths, until the test ends. */
export function createFolder(files: Readonly<Record<string, Uint8Array | string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'scrapelint-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  return folder
}
