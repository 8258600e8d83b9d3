import {parseArgs} from 'node:util'
import {flags} from './flags.ts'
import {didYouMean} from '../nearest.ts'
import {UsageError} from './shell.ts'

const names = Object.keys(flags)

export type Arguments = ReturnType<typeof parse>['values']

/**
 * Reads the command line.
 *
 * @throws {UsageError} when an option does not exist, lacks its value, or does not go with another
 */
export function readArguments(args: readonly string[]): {options: Arguments; patterns: string[]} {
  check(args)
  const {values, positionals} = parse([...args])
  // As elsewhere, a single - is standard input.
  const isStandardInput = positionals.length === 1 && positionals[0] === '-'
  const options = isStandardInput && !values.jsonl ? {...values, stdin: true} : values
  const patterns = isStandardInput ? [] : positionals
  checkTogether(options, patterns)
  return {options, patterns}
}

function parse(args: string[]) {
  return parseArgs({args, options: flags, allowPositionals: true})
}

/** The parser's own errors name no remedy. */
function check(args: readonly string[]): void {
  const {tokens} = parseArgs({args: [...args], options: flags, allowPositionals: true, strict: false, tokens: true})
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const {name, rawName, value, inlineValue} = token
    if (!isFlag(name))
      throw new UsageError(`there is no option ${rawName}${didYouMean(name, names, (known) => `--${known}`)}`)
    const flag = flags[name]
    if (flag.type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value`)
    if (flag.type === 'string' && (value === undefined || (!inlineValue && /^-./.test(value))))
      throw new UsageError(`${rawName} needs a value: ${rawName} ${flag.value}`)
  }
}

function isFlag(name: string): name is keyof typeof flags {
  return Object.hasOwn(flags, name)
}

const aboutRecords = [
  'workers',
  'text-field',
  'id-field',
  'url-field',
  'title-field',
  'pass-through',
  'only',
  'reject-file'
] as const

const aboutFiles = [
  'stdin-filename',
  'encoding',
  'ext',
  'ignore-path',
  'ignore-pattern',
  'no-error-on-unmatched-pattern',
  'cache',
  'cache-location',
  'format',
  'quiet',
  'max-warnings',
  'verbose',
  'fix-dry-run',
  'suppress-all',
  'suppress-rule',
  'prune-suppressions',
  'suppressions-location'
] as const

function checkTogether(options: Arguments, patterns: readonly string[]): void {
  const fixes = options.fix || options['fix-dry-run']
  if (options['unsafe-fixes'] && !fixes) throw new UsageError('--unsafe-fixes goes with --fix or --fix-dry-run')
  if (options.stdin && patterns.length > 0) throw new UsageError('--stdin takes no files')
  if (options['stdin-filename'] !== undefined && !options.stdin)
    throw new UsageError('--stdin-filename goes with --stdin')
  if (options.config !== undefined && options['no-config'])
    throw new UsageError('--config and --no-config exclude each other')
  const stray = (options.jsonl ? aboutFiles : aboutRecords).find((name) => options[name] !== undefined)
  if (stray)
    throw new UsageError(
      options.jsonl ? `--${stray} is about files, and not for --jsonl` : `--${stray} goes with --jsonl`
    )
  if (options['cache-location'] !== undefined && !options.cache)
    throw new UsageError('--cache-location goes with --cache')
  if (options['profile-rules'] && options.workers !== undefined)
    throw new UsageError('--profile-rules sees one thread only; leave --workers out')
  if (options['reject-file'] !== undefined && options.only === undefined)
    throw new UsageError('--reject-file goes with --only, such as --only keep,repair')
}

/** @throws {UsageError} unless the value is one of those known */
export function oneOf<Name extends string>(flag: string, value: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === value)
  if (found === undefined)
    throw new UsageError(`${flag} ${value}: expected ${known.join(', ')}${didYouMean(value, known)}`)
  return found
}

/** @throws {UsageError} unless the value is a whole number from 0 */
export function wholeNumber(flag: string, value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new UsageError(`${flag} ${value}: expected a whole number from 0`)
  return Number(value)
}
