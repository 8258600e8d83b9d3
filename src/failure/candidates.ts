import type {Line} from '../document/lines.ts'
import {PatternFilter, type Candidates} from '../document/pattern-filter.ts'
import {longestRead} from './messages.ts'
import {failureStarts} from './failure-starts.ts'

/** Lines of a text that may start with what a failure prints, or leaves unfilled. */
export interface FailureCandidates {
  readonly messages: Candidates
  readonly phrases: Candidates
  readonly templates: Candidates
}

/** Made on first use. Most lines of most texts hold nothing that any pattern must have. */
let filter: PatternFilter | undefined

/** Reads the lines once for all that is known by how its line starts. */
export function findCandidates(text: string, lines: readonly Line[]): FailureCandidates {
  filter ??= new PatternFilter(failureStarts(), longestRead)
  const [messages = [], phrases = [], forms = []] = filter.read(text, lines)
  return {messages, phrases, templates: forms}
}
