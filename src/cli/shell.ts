import {printable} from './formats/printable.ts'

/** What the command has around it. */
export interface Shell {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: Stream
  readonly stderr: Stream
}

/** As much of a stream as is needed to write to it. */
export interface Stream {
  readonly isTTY?: boolean
  write(text: Uint8Array | string): boolean
  on(event: 'close' | 'drain', listener: () => void): unknown
  off(event: 'close' | 'drain', listener: () => void): unknown
}

/** The command was asked for something that it cannot do; the message says what, and what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A file that the command needs and cannot read or write; the message says which, and why. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

/** Exit statuses, as ESLint has them. */
export const status = {clean: 0, findings: 1, failure: 2} as const

/** Writes, and waits when the reader is slower than the writer, unless the reader has gone. */
export async function write(stream: Stream, text: Uint8Array | string): Promise<void> {
  if (text.length === 0 || stream.write(text)) return
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      stream.off('drain', goOn)
      stream.off('close', goOn)
      resolve()
    }
    stream.on('drain', goOn)
    stream.on('close', goOn)
  })
}

/** Says something to the person, beside the report. */
export function say(shell: Shell, text: string): void {
  shell.stderr.write(`scrapelint: ${text.split('\n').map(printable).join('\n')}\n`)
}

/** @see https://no-color.org and https://force-color.org */
export function wantsColor(
  {color, 'no-color': noColor}: {color?: boolean; 'no-color'?: boolean},
  shell: Shell
): boolean {
  if (noColor || color) return !noColor
  if (shell.env['NO_COLOR']) return false
  if (shell.env['FORCE_COLOR']) return shell.env['FORCE_COLOR'] !== '0'
  return shell.stdout.isTTY === true && shell.env['TERM'] !== 'dumb'
}
