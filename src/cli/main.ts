#!/usr/bin/env node
import process from 'node:process'
import {runCommand} from './command.ts'

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure of the filter.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr
})
