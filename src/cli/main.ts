#!/usr/bin/env node
const isStream = process.argv.includes('--jsonl')
const changesFiles = process.argv.some((argument) => /^--(?:fix|suppress|prune|cache)/.test(argument))

// A reader that has seen enough, such as `head`, closes the pipe. That is no failure, and ends a filter; but of files
// that are being mended all are.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' && changesFiles && !isStream) return
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`scrapelint: standard output cannot be written: ${error.message}\n`)
  process.exit(2)
})

// The V8 of Node 20 optimizes so early that it takes longer than it saves, unless there are hundreds of files, or
// records by the thousand.
if (process.versions.v8.startsWith('11.') && !isStream)
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=540000')

// Node 22.1 and newer keep what they have compiled for the next start.
const modules: {createRequire: unknown; enableCompileCache?: () => unknown} = process.getBuiltinModule('node:module')
modules.enableCompileCache?.()

const {runCommand} = await import('./command.ts')
process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  // Node makes the others when they are asked for, and few runs read or complain.
  get stdin() {
    return process.stdin
  },
  get stderr() {
    // Nobody is left to be told.
    return process.stderr.listenerCount('error') > 0 ? process.stderr : process.stderr.on('error', () => {})
  }
})
