import {parentPort, workerData} from 'node:worker_threads'
import {createAnswering} from './answer-lines.ts'
import {LineSplitter} from './lines.ts'
import type {Batch, Task} from './workers.ts'

// What a worker of `--workers` runs: batches of lines in, their answers out.
const {options, cwd}: Task = workerData
const answerLines = await createAnswering(options, cwd)
parentPort?.on('message', ({bytes, first}: Batch) => {
  parentPort?.postMessage(answerLines(new LineSplitter().push(bytes), first), [])
})
