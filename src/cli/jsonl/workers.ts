import type {Worker} from 'node:worker_threads'
import type {Arguments} from '../arguments.ts'
import {countLines, type Block} from './blocks.ts'
import {failure} from './record.ts'
import {createRoutes, type Answered, type Routed} from './routes.ts'

/** What a worker needs to answer as the command itself would. */
export interface Task {
  readonly options: Arguments
  readonly cwd: string
}

/** Lines for a worker, and the number of the first. */
export interface Batch {
  readonly block: Block
  readonly first: number
}

/** Bytes for a worker at a time: sending many small ones would cost more than it saves. */
export const batchSize = 0x4_0000

const ownScript = new URL('./worker.js', import.meta.url)

/**
 * Has workers answer batches of lines, and gives the answers in the order of the lines. No more than two batches a
 * worker are under way, so memory stays the same however long the input is. When a worker dies, the records of its
 * batch get a line that says so, and another takes its place.
 *
 * @param script what a worker runs
 */
export async function* answerWithWorkers(
  input: AsyncIterable<Block>,
  count: number,
  task: Task,
  script: URL = ownScript
): AsyncGenerator<Answered> {
  const threads: Thread[] = []
  const pending: {routed: Promise<Routed>; last: number}[] = []
  let next = 0
  let last = 0
  try {
    for await (const block of input) {
      const first = last + 1
      last += countLines(block)
      // Few records need few threads.
      const index = next++ % count
      const thread = (threads[index] ??= new Thread(task, script))
      pending.push({routed: thread.answer({block, first}, last), last})
      const oldest = pending.length >= 2 * count ? pending.shift() : undefined
      if (oldest) yield {routed: await oldest.routed, last: oldest.last}
    }
    for (const oldest of pending) yield {routed: await oldest.routed, last: oldest.last}
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

/** A worker, or the one that took its place; it answers its batches one after the other. */
class Thread {
  readonly #task: Task
  readonly #script: URL
  #worker: Worker
  #last: Promise<unknown> = Promise.resolve()
  #isEnded = false

  constructor(task: Task, script: URL) {
    this.#task = task
    this.#script = script
    this.#worker = this.#start()
  }

  answer(batch: Batch, last: number): Promise<Routed> {
    const routed = this.#last.then(() => this.#send(batch, last))
    this.#last = routed
    return routed
  }

  async end(): Promise<void> {
    this.#isEnded = true
    await this.#worker.terminate()
  }

  #start(): Worker {
    // Errors are told through the exit that follows them.
    const threads = process.getBuiltinModule('node:worker_threads')
    return new threads.Worker(this.#script, {workerData: this.#task}).on('error', () => {})
  }

  #send({block, first}: Batch, last: number): Promise<Routed> {
    const worker = this.#worker
    return new Promise((resolve) => {
      const onRouted = (routed: Routed): void => {
        worker.off('exit', onExit)
        resolve(routed)
      }
      const onExit = (): void => {
        worker.off('message', onRouted)
        // One that was told to end needs no other in its place: it would keep the process alive.
        if (!this.#isEnded) this.#worker = this.#start()
        const numbers = Array.from({length: last + 1 - first}, (_line, index) => first + index)
        const answers = numbers.map((number) => failure(number, 'the worker died on its batch'))
        resolve(createRoutes(this.#task.options)(answers))
      }
      worker.once('message', onRouted)
      worker.once('exit', onExit)
      worker.postMessage({block, first}, [block.buffer])
    })
  }
}
