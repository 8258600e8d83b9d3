import type {Message} from '../../report.ts'
import type {Verdict} from '../../verdict.ts'
import type {Totals} from '../totals.ts'

/** A finding of our own rules, or of another retext plugin. */
export type ReportedMessage = Message

/** One file as it is reported. */
export interface FileReport {
  /** As it is shown: relative to the working directory where it lies inside. */
  readonly path: string
  /** The text that the messages are about. */
  readonly text: string
  readonly verdict: Verdict
  readonly score: number
  readonly messages: readonly ReportedMessage[]
  /** How many edits were made. */
  readonly edits: number
  /** The text that stays in the file, when the mended one is not written back. */
  readonly before?: string | undefined
}

/** A file that could not be linted. */
export interface Failure {
  readonly path: string
  readonly error: string
}

/** What formats may want to know of the run. */
export interface FormatContext {
  readonly color: boolean
  readonly verbose: boolean
  readonly version: string
}

/**
 * A way to write a report, piece by piece, so that memory stays flat. Each piece ends where the next can begin. What
 * comes from files is hostile; no format may let it become anything but text.
 */
export interface Format {
  begin?(): string
  file(report: FileReport): Promise<string> | string
  failure?(failure: Failure): string
  end?(totals: Totals): string
}

export type CreateFormat = (context: FormatContext) => Format
