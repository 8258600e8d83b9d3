import {wholeNumber, type Arguments} from './arguments.ts'
import {findFiles, type Found} from './files.ts'
import {displayPath, readInput, readStandardInput, standardInputFile} from './input.ts'
import {createInspection, type Inspection} from './inspection.ts'
import {refuseToOverwrite} from './overwriting.ts'
import {createProgress, type Progress} from './progress.ts'
import {createProjects} from './projects.ts'
import {ReplaceError, replaceFile} from './replace-file.ts'
import {openReport, type Report} from './report-writer.ts'
import {say, status, UsageError, type Shell} from './shell.ts'
import {encode, encodingNamed, writableEncodings} from './source.ts'
import {plural} from './totals.ts'

const defaultExtensions = 'txt,text,md,markdown'

/** What is to be done, once the command line and the settings have been read. */
interface Job {
  readonly options: Arguments
  readonly shell: Shell
  readonly progress: Progress
  readonly encoding: string | undefined
  readonly isIgnored: (file: string) => Promise<boolean>
  readonly inspect: Inspection['inspect']
  readonly report: Report
}

/**
 * Lints files, or the text on standard input, one after the other.
 *
 * @returns the exit status
 */
export async function lintFiles(options: Arguments, patterns: readonly string[], outer: Shell): Promise<number> {
  const progress = createProgress(outer, 'file')
  const {shell} = progress
  const allowed =
    options['max-warnings'] === undefined ? Infinity : wholeNumber('--max-warnings', options['max-warnings'])
  const encoding = readEncoding(options)
  const projectOf = createProjects(options, shell.cwd)
  const isIgnored = async (file: string): Promise<boolean> => (await projectOf(file)).isIgnored(file)
  const found = options.stdin ? undefined : await search(options, patterns, shell, isIgnored)
  // Wrong settings are told before a report has begun.
  if (options.stdin) await projectOf(standardInputFile(options, shell.cwd))
  refuseToOverwrite({'output-file': options['output-file']}, found?.files ?? ['/dev/stdin'], shell.cwd)
  const {inspect, end} = createInspection(projectOf, options, shell)
  const report = await openReport(options, shell)
  const job: Job = {options, shell, progress, encoding, isIgnored, inspect, report}
  await (found ? lintAll(found, job) : lintStandardInput(job))
  const {failures, errors, warnings} = await report.end()
  end()
  if (failures > 0) return status.failure
  if (warnings > allowed) say(shell, `${plural(warnings, 'warning')}, and --max-warnings allows ${allowed}`)
  return errors > 0 || warnings > allowed ? status.findings : status.clean
}

function readEncoding(options: Arguments): string | undefined {
  const encoding = options.encoding === undefined ? undefined : encodingNamed(options.encoding)
  if (options.fix && encoding !== undefined && !writableEncodings.includes(encoding))
    throw new UsageError(`--fix writes ${writableEncodings.join(', ')}, and not ${encoding}; convert the files first`)
  return encoding
}

async function search(
  options: Arguments,
  patterns: readonly string[],
  shell: Shell,
  isIgnored: (file: string) => Promise<boolean>
): Promise<Found> {
  const extensions = (options.ext ?? defaultExtensions).split(',').map((name) => name.trim().replace(/^\./, ''))
  const allowUnmatched = options['no-error-on-unmatched-pattern'] === true
  return findFiles(patterns, {cwd: shell.cwd, extensions, isIgnored, allowUnmatched})
}

async function lintAll({files, ignored, missing}: Found, job: Job): Promise<void> {
  const {options, shell, progress, report} = job
  for (const file of ignored) say(shell, `${displayPath(file, shell.cwd)}: is ignored`)
  if (!options['no-error-on-unmatched-pattern'])
    for (const file of missing)
      await report.addFailure({path: displayPath(file, shell.cwd), error: 'there is no such file or folder'})
  for (const [index, file] of files.entries()) {
    await lintFile(file, job)
    // What a file held outside of the heap, such as the report's segmenters of words, is freed between turns only.
    await new Promise((resolve) => setImmediate(resolve))
    progress.show(index + 1)
  }
  progress.end(files.length)
}

async function lintFile(file: string, {options, shell, encoding, inspect, report}: Job): Promise<void> {
  const input = await readInput(file, shell.cwd, encoding)
  if (input === 'binary') return say(shell, `${displayPath(file, shell.cwd)}: is binary, and skipped`)
  if ('error' in input) return report.addFailure(input)
  const result = await inspect(input)
  if ('error' in result) return report.addFailure(result)
  try {
    if (options.fix && !options['fix-dry-run'] && result.text !== input.source.text) replaceFile(input, result.text)
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error
    return report.addFailure({path: input.path, error: error.message})
  }
  return report.addFile(result)
}

/** With `--fix` it is a filter: the mended text goes to standard output, and the report beside it. */
async function lintStandardInput({options, shell, encoding, isIgnored, inspect, report}: Job): Promise<void> {
  const input = await readStandardInput(options, shell, encoding)
  if ('error' in input) return report.addFailure(input)
  const isFilter = options.fix === true && !options['fix-dry-run']
  if (await isIgnored(input.file)) {
    if (isFilter) shell.stdout.write(input.bytes)
    return undefined
  }
  const result = await inspect(input)
  if ('error' in result) return report.addFailure(result)
  if (isFilter) shell.stdout.write(encode(result.text, input.source))
  return report.addFile(result)
}
