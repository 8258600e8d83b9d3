import {reasonOf} from '../config/reason.ts'
import {SettingsError} from '../settings.ts'
import {readArguments, type Arguments} from './arguments.ts'
import {explain, listRules} from './describe.ts'
import {help} from './help.ts'
import {init} from './init.ts'
import {filterRecords} from './jsonl/filter.ts'
import {lintFiles} from './lint-files.ts'
import {printConfig} from './print-config.ts'
import {profileRules} from './profile-rules.ts'
import {FileError, say, status, UsageError, type Shell} from './shell.ts'
import {version} from './version.ts'

/**
 * Runs the command. What few runs need is loaded when they need it: other people's packages, some parts of Node, the
 * server.
 *
 * @returns the exit status
 */
export async function runCommand(args: readonly string[], shell: Shell): Promise<number> {
  try {
    if (args[0] === 'lsp') return await serve(args.slice(1), shell)
    const {options, patterns} = readArguments(args)
    return await runTask(options, patterns, shell)
  } catch (error) {
    say(shell, complaintOf(error))
    return status.failure
  }
}

function complaintOf(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\`scrapelint --help\` lists what there is.`
  if (error instanceof SettingsError || error instanceof FileError) return error.message
  // The system's, such as of a file that may not be read.
  if (error instanceof Error && 'syscall' in error && 'path' in error) return `${error.path}: ${reasonOf(error)}`
  return `stopped by a defect of its own, please report it: ${error instanceof Error ? error.stack : error}`
}

async function runTask(options: Arguments, patterns: readonly string[], shell: Shell): Promise<number> {
  if (options.help) return print(shell, help())
  if (options.version) return print(shell, `${version}\n`)
  if (options['list-rules']) return print(shell, listRules())
  if (options.explain !== undefined) return print(shell, explain(options.explain))
  if (options.init) return init(shell)
  if (options['print-config'] !== undefined) return printConfig(options, shell)
  if (patterns.length === 0 && !options.stdin && !options.jsonl)
    throw new UsageError('nothing to lint; name files, folders or globs, or give --stdin or --jsonl')
  const profile = options['profile-rules'] ? profileRules() : undefined
  const exitStatus = options.jsonl
    ? await filterRecords(options, patterns, shell)
    : await lintFiles(options, patterns, shell)
  if (profile) shell.stderr.write(profile())
  return exitStatus
}

async function serve(rest: readonly string[], shell: Shell): Promise<number> {
  if (rest.includes('--help')) return print(shell, help())
  // Some clients name the transport, and themselves.
  if (!rest.every((argument) => /^--(?:stdio|clientProcessId=\d+)$/.test(argument)))
    throw new UsageError('lsp takes no options; it speaks over stdio')
  const {runLanguageServer} = await import('../language-server/main.ts')
  runLanguageServer()
  return status.clean
}

function print(shell: Shell, text: string): number {
  shell.stdout.write(text)
  return status.clean
}
