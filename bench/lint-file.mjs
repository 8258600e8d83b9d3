import {readFileSync} from 'node:fs'
import {createLinter} from '../dist/src/index.js'

// One document, as a scraper would lint it: for its CPU time and its memory.
const {messages} = createLinter()({text: readFileSync(process.argv[2] ?? '', 'utf8')})
console.log(messages.length)
