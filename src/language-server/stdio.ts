import {Writable} from 'node:stream'
import {createConnection} from 'vscode-languageserver/node.js'
import {serve, type Product} from './server.ts'

/** Speaks the language server protocol over stdin and stdout until the client says `exit` or closes stdin. */
export function listen(product: Product): void {
  const connection = createConnection(process.stdin, protocolOutput())
  // An editor's session outlives any one message that the server cannot make sense of.
  const survive = (error: unknown): void =>
    connection.console.error(String(error instanceof Error ? error.stack : error))
  process.on('uncaughtException', survive)
  process.on('unhandledRejection', survive)
  serve(connection, product)
}

/** Stdout for the protocol alone: whatever else prints there, such as a settings file in JavaScript, goes to stderr. */
function protocolOutput(): Writable {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  return new Writable({write: (chunk: Uint8Array, _encoding, done) => void write(chunk, done)})
}
