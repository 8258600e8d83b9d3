import {UsageError, status, type Shell} from './shell.ts'
import type {Arguments} from './arguments.ts'
import {explain, listRules} from './describe.ts'
import {init} from './init.ts'
import {filterRecords} from './jsonl/filter.ts'
import {lintFiles} from './lint-files.ts'
import {printConfig} from './print-config.ts'
import {profileRules} from './profile-rules.ts'

/** Does what the command line asks for, where that needs the rules. @returns the exit status */
export async function runTask(options: Arguments, patterns: readonly string[], shell: Shell): Promise<number> {
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

function print(shell: Shell, text: string): number {
  shell.stdout.write(text)
  return status.clean
}
