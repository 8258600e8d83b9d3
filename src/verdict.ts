import type {Document} from './document/document.ts'
import type {Hit} from './run.ts'

/**
 * What to do with a document. `keep`: no error, no warning. `repair`: every error and warning has a fix.
 * `review`: one has none. `reject`: the text is not the page's content.
 */
export type Verdict = 'keep' | 'reject' | 'repair' | 'review'

export interface Outcome {
  /** The share of non-blank characters that no error or warning covers, 0 to 1. */
  readonly score: number
  readonly verdict: Verdict
}

/** Less than this share of a text left, and what is left is hardly the page. */
const leastLeft = 0.2

export function judge(document: Document, hits: readonly Hit[]): Outcome {
  const serious = hits.filter(({severity}) => severity !== 'info')
  if (serious.length === 0) return {score: 1, verdict: 'keep'}
  const total = countInk(document.text, 0, document.text.length)
  if (total === 0) return {score: 1, verdict: 'keep'}
  const score = 1 - coveredInk(document.text, serious) / total
  const lost = serious.filter(({finding}) => finding.fix !== 'repair')
  const left = lost.length === serious.length ? score : 1 - coveredInk(document.text, lost) / total
  if (left < leastLeft || serious.some(({rule, finding}) => rule.rejects && !finding.fix))
    return {score, verdict: 'reject'}
  return {score, verdict: serious.every(({finding}) => finding.fix) ? 'repair' : 'review'}
}

/** @param hits in the order of the text */
function coveredInk(text: string, hits: readonly Hit[]): number {
  let covered = 0
  let from = 0
  for (const {finding} of hits) {
    covered += countInk(text, Math.max(from, finding.start), finding.end)
    from = Math.max(from, finding.end)
  }
  return covered
}

/** Counts characters (UTF-16 code units) that are not white space. */
function countInk(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code > 32 && code !== 0xa0) count++
  }
  return count
}
