import type {Arguments} from '../arguments.ts'
import {wholeNumber} from '../arguments.ts'
import {refuseToOverwrite} from '../overwriting.ts'
import {createProgress} from '../progress.ts'
import {status, type Shell} from '../shell.ts'
import {createAnswering, type AnswerBlock} from './answer-block.ts'
import {countLines, type Block} from './blocks.ts'
import {readBlocks} from './read-blocks.ts'
import type {Answered} from './routes.ts'
import {openSink} from './sink.ts'
import {answerWithWorkers, batchSize} from './workers.ts'

/**
 * A filter over JSON Lines: a record in, a line out, in the same order. What is no record gets a line that says so.
 *
 * @returns the exit status: 2 when a line was no record, or a file could not be read, else 0
 */
export async function filterRecords(options: Arguments, files: readonly string[], outer: Shell): Promise<number> {
  const answerBlock = await createAnswering(options, outer.cwd)
  const workers = wholeNumber('--workers', options.workers ?? '1')
  const progress = createProgress(outer, 'record')
  const {shell} = progress
  const {'output-file': output, 'reject-file': rejects} = options
  refuseToOverwrite(
    {'output-file': output, 'reject-file': rejects},
    files.length > 0 ? files : ['/dev/stdin'],
    shell.cwd
  )
  const sink = await openSink(options, shell)
  let number = 0
  let failures = 0
  // One thread answers whatever has come, so that nobody waits for records that are still to be made.
  const input = readBlocks(files, shell, workers > 1 ? batchSize : 1, () => failures++)
  const answered =
    workers > 1 ? answerWithWorkers(input, workers, {options, cwd: shell.cwd}) : answerHere(input, answerBlock)
  for await (const {routed, last} of answered) {
    number = last
    failures += routed.failures
    await sink.write(routed)
    progress.show(number)
  }
  await sink.end()
  progress.end(number)
  return failures > 0 ? status.failure : status.clean
}

async function* answerHere(input: AsyncIterable<Block>, answerBlock: AnswerBlock): AsyncGenerator<Answered> {
  let last = 0
  for await (const block of input) {
    const first = last + 1
    last += countLines(block)
    yield {routed: await answerBlock(block, first), last}
  }
}
