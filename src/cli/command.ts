import {SettingsError} from '../settings.ts'
import {readArguments, type Arguments} from './arguments.ts'
import {help} from './help.ts'
import {say, status, UsageError, type Shell} from './shell.ts'
import {version} from './version.ts'

/**
 * Runs the command. The rules, and all that leans on them, are loaded only when there is something to do.
 *
 * @returns the exit status
 */
export async function runCommand(args: readonly string[], shell: Shell): Promise<number> {
  try {
    if (args[0] === 'lsp') return await serve(args.slice(1))
    const {options, patterns} = readArguments(args)
    return await answer(options, patterns, shell)
  } catch (error) {
    if (error instanceof UsageError) say(shell, `${error.message}\n\`scrapelint --help\` lists what there is.`)
    else if (error instanceof SettingsError) say(shell, error.message)
    else say(shell, `stopped by a defect of its own, please report it: ${error instanceof Error ? error.stack : error}`)
    return status.failure
  }
}

async function answer(options: Arguments, patterns: readonly string[], shell: Shell): Promise<number> {
  if (options.help || options.version) {
    shell.stdout.write(options.help ? help() : `${version}\n`)
    return status.clean
  }
  const {runTask} = await import('./tasks.ts')
  return runTask(options, patterns, shell)
}

async function serve(rest: readonly string[]): Promise<number> {
  // Some clients name the transport.
  if (rest.some((argument) => argument !== '--stdio'))
    throw new UsageError('lsp takes no options; it speaks over stdio')
  const {runLanguageServer} = await import('../language-server/main.ts')
  runLanguageServer()
  return status.clean
}
