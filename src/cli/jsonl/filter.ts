import type {Arguments} from '../arguments.ts'
import {wholeNumber} from '../arguments.ts'
import {createProgress} from '../progress.ts'
import {status, type Shell} from '../shell.ts'
import {createAnswering} from './answer-lines.ts'
import {readLines} from './read-lines.ts'
import type {Answer} from './record.ts'
import {openSink} from './sink.ts'
import {answerWithWorkers} from './workers.ts'

/** Answers to a batch of lines, and the number of its last line. */
interface Answered {
  readonly answers: readonly Answer[]
  readonly last: number
}

/**
 * A filter over JSON Lines: a record in, a line out, in the same order. What is no record gets a line that says so.
 *
 * @returns the exit status: 2 when a line was no record, or a file could not be read, else 0
 */
export async function filterRecords(options: Arguments, files: readonly string[], shell: Shell): Promise<number> {
  const answerLines = await createAnswering(options, shell.cwd)
  const workers = wholeNumber('--workers', options.workers ?? '1')
  const sink = await openSink(options, shell)
  const progress = createProgress(shell, 'record')
  let number = 0
  let failures = 0
  const input = readLines(files, shell, () => failures++)
  const answered =
    workers > 1 ? answerWithWorkers(input, workers, {options, cwd: shell.cwd}) : answerHere(input, answerLines)
  for await (const {answers, last} of answered) {
    number = last
    failures += answers.filter(({verdict}) => verdict === undefined).length
    await sink.write(answers)
    progress.show(number)
  }
  await sink.end()
  progress.end(number)
  return failures > 0 ? status.failure : status.clean
}

async function* answerHere(
  input: AsyncIterable<readonly Uint8Array[]>,
  answerLines: Awaited<ReturnType<typeof createAnswering>>
): AsyncGenerator<Answered> {
  let last = 0
  for await (const lines of input) {
    const first = last + 1
    last += lines.length
    yield {answers: answerLines(lines, first), last}
  }
}
