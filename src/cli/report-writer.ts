import type {Arguments} from './arguments.ts'
import type {Failure, FileReport} from './formats/format.ts'
import {formatNamed} from './formats/index.ts'
import {openOutput, type Output} from './output.ts'
import {say, wantsColor, write, type Shell} from './shell.ts'
import {openSuppressions} from './suppressions.ts'
import {addFile, createTotals, type Totals} from './totals.ts'
import {version} from './version.ts'

/** A report that is being written. */
export interface Report {
  addFile(file: FileReport): Promise<void>
  addFailure(failure: Failure): Promise<void>
  /** Writes what comes last, and gives the totals of all findings, those that `--quiet` hides too. */
  end(): Promise<Totals>
}

/**
 * Begins the report that the command line asks for.
 *
 * @throws {UsageError} when there is no such format, or its file cannot be written
 */
export async function openReport(options: Arguments, shell: Shell): Promise<Report> {
  const createFormat = formatNamed(options.format ?? 'stylish')
  const color = options['output-file'] === undefined && wantsColor(options, shell)
  const format = createFormat({color, verbose: options.verbose === true, version})
  const output = isFilter(options) ? toStderr(shell) : await openOutput(options['output-file'], shell)
  await output.write(format.begin?.() ?? '')
  const suppressions = openSuppressions(options, shell)
  const shown = createTotals()
  const all = createTotals()
  return {
    async addFile(found) {
      const {report: file, suppressed} = suppressions.apply(found)
      addFile(all, file)
      shown.suppressed += suppressed
      const visible = options.quiet
        ? {...file, messages: file.messages.filter(({severity}) => severity === 'error')}
        : file
      addFile(shown, visible)
      await output.write(await format.file(visible))
    },
    async addFailure(failure) {
      shown.failures++
      all.failures++
      say(shell, `${failure.path}: ${failure.error}`)
      await output.write(format.failure?.(failure) ?? '')
    },
    async end() {
      suppressions.end()
      await output.write(format.end?.(shown) ?? '')
      await output.end()
      return all
    }
  }
}

/** `--stdin --fix`: standard output is the text's. */
function isFilter(options: Arguments): boolean {
  return (
    options.stdin === true && options.fix === true && !options['fix-dry-run'] && options['output-file'] === undefined
  )
}

function toStderr(shell: Shell): Output {
  return {write: (text) => write(shell.stderr, text), end: async () => {}}
}
