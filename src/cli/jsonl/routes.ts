import {oneOf, type Arguments} from '../arguments.ts'
import type {Answer} from './record.ts'

const verdicts = ['keep', 'repair', 'review', 'reject'] as const

/** What is to be written for some lines, and where to. */
export interface Routed<Text = Uint8Array | string> {
  readonly output: Text
  readonly rejects: Text
  /** For the person. */
  readonly complaints: readonly string[]
  /** How many of the lines were no records. */
  readonly failures: number
}

/** What comes of a block, and the number of its last line. */
export interface Answered {
  readonly routed: Routed
  readonly last: number
}

/**
 * Sends what `--only` names to the output, and the rest to `--reject-file`. A line that was no record goes where it is
 * missed least: to the output when all goes there, else to the rejects, else to the person.
 *
 * @throws {UsageError} when a verdict does not exist
 */
export function createRoutes(options: Arguments): (answers: readonly Answer[]) => Routed<string> {
  const only = options.only?.split(',').map((name) => oneOf('--only', name.trim(), verdicts))
  const hasRejects = options['reject-file'] !== undefined
  return (answers) => {
    let output = ''
    let rejects = ''
    let failures = 0
    const complaints: string[] = []
    for (const {line, verdict} of answers) {
      if (verdict === undefined) failures++
      if (only === undefined || (verdict !== undefined && only.includes(verdict))) output += line
      else if (hasRejects) rejects += line
      else if (verdict === undefined) complaints.push(line.trimEnd())
    }
    return {output, rejects, complaints, failures}
  }
}
