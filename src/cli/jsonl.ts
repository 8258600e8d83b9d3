import {createLinter} from '../index.ts'

/**
 * A filter over JSON Lines: one record in, one line out, in the same order.
 *
 * @returns the exit status: 2 when a line was no record, else 0
 */
export async function runJsonl(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<number> {
  const linter = createLinter()
  let status = 0
  let number = 0
  for await (const line of byteLines(input)) {
    number++
    const text = line.toString('utf8').trim()
    if (text === '') continue
    const answer = lintRecord(text, number, linter)
    if ('error' in answer) status = 2
    if (!output.write(JSON.stringify(answer) + '\n')) await new Promise((resolve) => output.once('drain', resolve))
  }
  return status
}

function lintRecord(line: string, number: number, linter: ReturnType<typeof createLinter>): object {
  try {
    const record: unknown = JSON.parse(line)
    if (!isRecord(record)) return {record: number, error: 'expected an object with a string "text"'}
    const {id, text, url, title} = record
    return {id, ...linter({text, url, title})}
  } catch (error) {
    return {record: number, error: String(error)}
  }
}

function isRecord(value: unknown): value is {id?: unknown; text: string; url?: string; title?: string} {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}

async function* byteLines(input: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of input) {
    let bytes = Buffer.from(chunk)
    for (let newline = bytes.indexOf(10); newline !== -1; newline = bytes.indexOf(10)) {
      yield Buffer.concat([...rest, bytes.subarray(0, newline)])
      rest = []
      bytes = bytes.subarray(newline + 1)
    }
    if (bytes.length > 0) rest.push(bytes)
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}
