import {oneOf, type Arguments} from '../arguments.ts'
import {openOutput} from '../output.ts'
import {say, type Shell} from '../shell.ts'
import type {Answer} from './record.ts'

const verdicts = ['keep', 'repair', 'review', 'reject'] as const

/** Where answers go. */
export interface Sink {
  write(answers: readonly Answer[]): Promise<void>
  end(): Promise<void>
}

/**
 * Sends what `--only` names to the output, and the rest to `--reject-file`. A line that was no record goes where it is
 * missed least: to the output when all goes there, else to the rejects, else to the person.
 *
 * @throws {UsageError} when a file cannot be written, or a verdict does not exist
 */
export async function openSink(options: Arguments, shell: Shell): Promise<Sink> {
  const only = options.only?.split(',').map((name) => oneOf('--only', name.trim(), verdicts))
  const output = await openOutput(options['output-file'], shell)
  const rejects = options['reject-file'] === undefined ? undefined : await openOutput(options['reject-file'], shell)
  const isWanted = ({verdict}: Answer): boolean =>
    only === undefined || (verdict !== undefined && only.includes(verdict))
  return {
    async write(answers) {
      let wanted = ''
      let rest = ''
      for (const answer of answers) {
        if (isWanted(answer)) wanted += answer.line
        else if (rejects) rest += answer.line
        else if (answer.verdict === undefined) say(shell, answer.line.trimEnd())
      }
      await output.write(wanted)
      await rejects?.write(rest)
    },
    async end() {
      await output.end()
      await rejects?.end()
    }
  }
}
