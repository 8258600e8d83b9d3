#!/usr/bin/env node
import {runCommand} from './command.ts'

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure of the filter.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  // Node makes the others when they are asked for, and few runs read or complain.
  get stdin() {
    return process.stdin
  },
  get stderr() {
    return process.stderr
  }
})
