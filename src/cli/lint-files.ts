import path from 'node:path'
import {formatOf} from '../report.ts'
import {wholeNumber, type Arguments} from './arguments.ts'
import {findFiles, type Found} from './files.ts'
import type {FileReport} from './formats/format.ts'
import {fixMode} from './fix-mode.ts'
import {createIgnore} from './ignore.ts'
import {displayPath, readInput, readStandardInput, type Input} from './input.ts'
import {createLinters, type FileLinter} from './linters.ts'
import {ReplaceError, replaceFile, writableEncodings} from './replace-file.ts'
import {openReport, type Report} from './report-writer.ts'
import {readConfiguration, settingsOf} from './settings-options.ts'
import {say, status, UsageError, type Shell} from './shell.ts'
import {encodingNamed} from './source.ts'
import {plural} from './totals.ts'

const defaultExtensions = 'txt,text,md,markdown'

/**
 * Lints files, or the text on standard input, one after the other.
 *
 * @returns the exit status
 */
export async function lintFiles(options: Arguments, patterns: readonly string[], shell: Shell): Promise<number> {
  const allowed =
    options['max-warnings'] === undefined ? Infinity : wholeNumber('--max-warnings', options['max-warnings'])
  const encoding = options.encoding === undefined ? undefined : encodingNamed(options.encoding)
  const mode = fixMode(options)
  if (options.fix && encoding !== undefined && !writableEncodings.includes(encoding))
    throw new UsageError(`--fix writes ${writableEncodings.join(', ')}, and not ${encoding}; convert the files first`)
  const configuration = await readConfiguration(options, shell.cwd)
  const linterFor = await createLinters(configuration, settingsOf(options), mode)
  const isIgnored = await createIgnore(shell.cwd, configuration, options)
  const found = options.stdin ? undefined : await search(options, patterns, shell, isIgnored)
  const report = await openReport(options, shell)
  if (found) await lintAll(found, options, shell, report, linterFor, encoding)
  else {
    const input = await readStandardInput(options, shell, encoding)
    if ('error' in input) await report.addFailure(input)
    else if (!isIgnored(input.file)) await lintStandardInput(input, options, shell, report, linterFor)
  }
  const {failures, errors, warnings} = await report.end()
  if (failures > 0) return status.failure
  if (warnings > allowed) say(shell, `${plural(warnings, 'warning')}, and --max-warnings allows ${allowed}`)
  return errors > 0 || warnings > allowed ? status.findings : status.clean
}

async function search(
  options: Arguments,
  patterns: readonly string[],
  shell: Shell,
  isIgnored: (file: string) => boolean
): Promise<Found> {
  const extensions = (options.ext ?? defaultExtensions).split(',').map((name) => name.trim().replace(/^\./, ''))
  const allowUnmatched = options['no-error-on-unmatched-pattern'] === true
  return findFiles(patterns, {cwd: shell.cwd, extensions, isIgnored, allowUnmatched})
}

async function lintAll(
  {files, ignored, missing}: Found,
  options: Arguments,
  shell: Shell,
  report: Report,
  linterFor: (file: string) => FileLinter,
  encoding: string | undefined
): Promise<void> {
  for (const file of ignored) say(shell, `${displayPath(file, shell.cwd)}: is ignored`)
  if (!options['no-error-on-unmatched-pattern'])
    for (const file of missing)
      await report.addFailure({path: displayPath(file, shell.cwd), error: 'there is no such file'})
  for (const file of files) {
    const input = await readInput(file, shell.cwd, encoding)
    if (input === 'binary') say(shell, `${displayPath(file, shell.cwd)}: is binary, and skipped`)
    else if ('error' in input) await report.addFailure(input)
    else await lintFile(input, options, report, linterFor)
  }
}

async function lintFile(
  input: Input,
  options: Arguments,
  report: Report,
  linterFor: (file: string) => FileLinter
): Promise<void> {
  const {result, text} = lintInput(input, options, linterFor)
  try {
    if (options.fix && !options['fix-dry-run'] && text !== input.source.text) replaceFile(input, text)
    await report.addFile(result)
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error
    await report.addFailure({path: input.path, error: error.message})
  }
}

/** With `--fix` it is a filter: the mended text goes to standard output, and the report beside it. */
async function lintStandardInput(
  input: Input,
  options: Arguments,
  shell: Shell,
  report: Report,
  linterFor: (file: string) => FileLinter
): Promise<void> {
  const {result, text} = lintInput(input, options, linterFor)
  if (options.fix && !options['fix-dry-run']) shell.stdout.write(text)
  await report.addFile(result)
}

/** @returns what is left to report, and the text with its fixes */
function lintInput(
  {file, path: name, source}: Input,
  options: Arguments,
  linterFor: (file: string) => FileLinter
): {result: FileReport; text: string} {
  const linted = linterFor(file)({text: source.text, format: formatOf(path.basename(file))})
  const {verdict, score, messages} = linted
  const {text, edits} = 'edits' in linted ? linted : {text: source.text, edits: 0}
  const output = options['fix-dry-run'] && text !== source.text ? text : undefined
  return {result: {path: name, text, verdict, score, messages, edits, output}, text}
}
