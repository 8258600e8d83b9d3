import type {Arguments} from '../arguments.ts'
import {openOutput} from '../output.ts'
import {say, type Shell} from '../shell.ts'
import type {Routed} from './routes.ts'

/** Where answers go. */
export interface Sink {
  write(routed: Routed): Promise<void>
  end(): Promise<void>
}

/** @throws {UsageError} when a file cannot be written */
export async function openSink(options: Arguments, shell: Shell): Promise<Sink> {
  const output = await openOutput(options['output-file'], shell)
  const rejects = options['reject-file'] === undefined ? undefined : await openOutput(options['reject-file'], shell)
  return {
    async write(routed) {
      for (const complaint of routed.complaints) say(shell, complaint)
      await output.write(routed.output)
      await rejects?.write(routed.rejects)
    },
    async end() {
      await output.end()
      await rejects?.end()
    }
  }
}
