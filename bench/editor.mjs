// usage, after `npm run build`, on Linux: node bench/editor.mjs
// An editing session with `scrapelint lsp`: what a keystroke costs, and whether a long session stays right and small.
// Exits with 1 when it does not.
import {spawn} from 'node:child_process'
import {EventEmitter, on} from 'node:events'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {createLinter} from '../dist/src/index.js'
import {root} from './measure.mjs'
import {article, randomFrom} from './texts.mjs'

const server = spawn(process.execPath, [path.join(root, 'dist/src/cli/main.js'), 'lsp'], {
  stdio: ['pipe', 'pipe', 'inherit']
})
const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
const arrivals = new EventEmitter()
client.onNotification('textDocument/publishDiagnostics', (params) => arrivals.emit('diagnostics', params))
client.listen()
await client.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
await client.sendNotification('initialized', {})

const random = randomFrom(8)
const failures = []

/** CPU time of the server, all threads, in milliseconds: fields 14 and 15 of the kernel's account, in 1/100 s. */
function cpuTime() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Memory of the server in MB. */
function memory() {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024)
}

async function open(uri, text) {
  await client.sendNotification('textDocument/didOpen', {
    textDocument: {uri, languageId: 'plaintext', version: 1, text}
  })
  return TextDocument.create(uri, 'plaintext', 1, text)
}

/** Types one character, or takes one away, anywhere. */
async function edit(document) {
  const offset = random.below(document.getText().length - 1)
  const isInsertion = random.chance(0.5)
  const range = {start: document.positionAt(offset), end: document.positionAt(isInsertion ? offset : offset + 1)}
  const change = {range, text: isInsertion ? random.pick(['e', ' ', '\n', '”', '&amp;', 'â€™']) : ''}
  const version = document.version + 1
  await client.sendNotification('textDocument/didChange', {
    textDocument: {uri: document.uri, version},
    contentChanges: [change]
  })
  return TextDocument.update(document, [change], version)
}

/** What the server has to say of a version; asked for before anything else of the server is awaited. */
async function diagnosticsOf({uri, version}) {
  for await (const [published] of on(arrivals, 'diagnostics')) {
    if (published.uri === uri && published.version === version) return published.diagnostics
  }
  throw new Error('The server went away.')
}

let page = await open('file:///page.txt', article(1, 30_000))
await diagnosticsOf(page)
const keystrokes = 40
let start = cpuTime()
for (let count = 0; count < keystrokes; count++) {
  // The first ten are the compiler's.
  if (count === 10) start = cpuTime()
  page = await edit(page)
  await diagnosticsOf(page)
}
const keystroke = (cpuTime() - start) / (keystrokes - 10)
console.log(`A keystroke in 30 KB: ${keystroke.toFixed(1)} ms of CPU until the new diagnostics are there.`)
if (keystroke > 50) failures.push('a keystroke takes more than 50 ms of CPU')

let book = await open('file:///book.txt', article(2, 250_000))
const sizes = []
for (let round = 0; round < 5; round++) {
  for (let count = 0; count < 200; count++) book = await edit(book)
  const found = (await diagnosticsOf(book)).map(({message}) => message)
  const expected = createLinter()({text: book.getText()}).messages.map(({message}) => message)
  if (JSON.stringify(found) !== JSON.stringify(expected))
    failures.push(`round ${round + 1} ends with wrong diagnostics`)
  sizes.push(memory())
}
console.log(`Five times 200 fast edits in 250 KB: ${sizes.join(', ')} MB after each; the last diagnostics are right.`)
if (sizes.at(-1) > 1.25 * sizes[1]) failures.push('memory grows')

await client.sendRequest('shutdown')
await client.sendNotification('exit')
for (const failure of failures) console.error(`Failed: ${failure}.`)
process.exitCode = failures.length > 0 ? 1 : 0
