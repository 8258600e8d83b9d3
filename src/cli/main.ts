#!/usr/bin/env node
import {runJsonl} from './jsonl.ts'

if (process.argv.includes('--jsonl')) process.exitCode = await runJsonl(process.stdin, process.stdout)

// Loaded only here: it is most of what a start costs.
if (process.argv[2] === 'lsp') (await import('../language-server/main.ts')).runLanguageServer()
