import {parentPort, workerData} from 'node:worker_threads'
import {createAnswering} from './answer-block.ts'
import type {Batch, Task} from './workers.ts'

// What a worker of `--workers` runs: blocks of lines in, what is to be written out. Bytes change hands without a copy.
const {options, cwd}: Task = workerData
const answerBlock = await createAnswering(options, cwd)
const encoder = new TextEncoder()
parentPort?.on('message', async ({block, first}: Batch) => {
  const routed = await answerBlock(block, first)
  const output = encoder.encode(routed.output)
  const rejects = encoder.encode(routed.rejects)
  parentPort?.postMessage({...routed, output, rejects}, [output.buffer, rejects.buffer])
})
