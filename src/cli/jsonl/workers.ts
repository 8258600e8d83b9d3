import {Worker} from 'node:worker_threads'
import type {Arguments} from '../arguments.ts'
import {failure, type Answer} from './record.ts'

/** What a worker needs to answer as the command itself would. */
export interface Task {
  readonly options: Arguments
  readonly cwd: string
}

/** Lines for a worker: their bytes, each with its line feed, and the number of the first. */
export interface Batch {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly first: number
  readonly count: number
}

/** A batch has at least so many bytes, or what is left: sending many small ones would cost more than it saves. */
const batchSize = 0x4_0000

const ownScript = new URL('./worker.js', import.meta.url)

/**
 * Has workers answer batches of lines, and gives the answers in the order of the lines. No more than two batches a
 * worker are under way, so memory stays the same however long the input is. When a worker dies, the records of its
 * batch get a line that says so, and another takes its place.
 *
 * @param script what a worker runs
 */
export async function* answerWithWorkers(
  input: AsyncIterable<readonly Uint8Array[]>,
  count: number,
  task: Task,
  script: URL = ownScript
): AsyncGenerator<{answers: readonly Answer[]; last: number}> {
  const threads = Array.from({length: count}, () => new Thread(task, script))
  const pending: {answers: Promise<readonly Answer[]>; last: number}[] = []
  let next = 0
  try {
    for await (const batch of batchesOf(input)) {
      const thread = threads[next++ % count]
      if (thread) pending.push({answers: thread.answer(batch), last: batch.first + batch.count - 1})
      const oldest = pending.length >= 2 * count ? pending.shift() : undefined
      if (oldest) yield {answers: await oldest.answers, last: oldest.last}
    }
    for (const {answers, last} of pending) yield {answers: await answers, last}
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

async function* batchesOf(input: AsyncIterable<readonly Uint8Array[]>): AsyncGenerator<Batch> {
  let lines: Uint8Array[] = []
  let size = 0
  let first = 1
  const take = (): Batch => {
    const bytes = new Uint8Array(size)
    let at = 0
    for (const line of lines) {
      bytes.set(line, at)
      at += line.length
      bytes[at++] = 10
    }
    const batch = {bytes, first, count: lines.length}
    first += lines.length
    lines = []
    size = 0
    return batch
  }
  for await (const more of input) {
    for (const line of more) {
      lines.push(line)
      size += line.length + 1
      if (size >= batchSize) yield take()
    }
  }
  if (lines.length > 0) yield take()
}

/** A worker, or the one that took its place; it answers its batches one after the other. */
class Thread {
  readonly #task: Task
  readonly #script: URL
  #worker: Worker
  #last: Promise<unknown> = Promise.resolve()

  constructor(task: Task, script: URL) {
    this.#task = task
    this.#script = script
    this.#worker = this.#start()
  }

  answer(batch: Batch): Promise<readonly Answer[]> {
    const answers = this.#last.then(() => this.#send(batch))
    this.#last = answers
    return answers
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #start(): Worker {
    // Errors are told through the exit that follows them.
    return new Worker(this.#script, {workerData: this.#task}).on('error', () => {})
  }

  #send({bytes, first, count}: Batch): Promise<readonly Answer[]> {
    const worker = this.#worker
    return new Promise((resolve) => {
      const onAnswers = (answers: readonly Answer[]): void => {
        worker.off('exit', onExit)
        resolve(answers)
      }
      const onExit = (): void => {
        worker.off('message', onAnswers)
        this.#worker = this.#start()
        resolve(Array.from({length: count}, (_answer, index) => failure(first + index, 'the worker died on its batch')))
      }
      worker.once('message', onAnswers)
      worker.once('exit', onExit)
      worker.postMessage({bytes, first, count}, [bytes.buffer])
    })
  }
}
