#!/usr/bin/env node
import {runJsonl} from './jsonl.ts'

if (process.argv.includes('--jsonl')) process.exitCode = await runJsonl(process.stdin, process.stdout)
