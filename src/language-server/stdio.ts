import {Writable} from 'node:stream'
import {createConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node.js'
import {serve, type Product} from './server.ts'

/**
 * Speaks the language server protocol over stdin and stdout until the client says `exit`, closes stdin, is gone, or
 * sends what is not the protocol.
 */
export function listen(product: Product): void {
  const reader = new StreamMessageReader(process.stdin)
  const connection = createConnection(reader, new StreamMessageWriter(protocolOutput()))
  // An editor's session outlives any one message that the server cannot make sense of.
  const survive = (error: unknown): void =>
    connection.console.error(String(error instanceof Error ? error.stack : error))
  process.on('uncaughtException', survive)
  process.on('unhandledRejection', survive)

  let status = 1
  connection.onShutdown(() => void (status = 0))
  reader.onClose(() => process.exit(status))
  reader.onError((error) => {
    // A message whose body is no JSON is one message lost. Without its frame nobody knows where the next one begins.
    if (error instanceof SyntaxError) return
    process.stderr.write(`scrapelint: stdin is not the language server protocol: ${error.message}\n`)
    process.exit(1)
  })
  serve(connection, product)
}

/** Stdout for the protocol alone: whatever else prints there, such as a settings file in JavaScript, goes to stderr. */
function protocolOutput(): Writable {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  return new Writable({write: (chunk: Uint8Array, _encoding, done) => void write(chunk, done)})
}
