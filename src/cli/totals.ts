import type {Verdict} from '../verdict.ts'
import type {FileReport} from './formats/format.ts'
import {printable} from './formats/printable.ts'

/** What the findings of a run come to. */
export interface Totals {
  files: number
  /** Files that could not be linted. */
  failures: number
  errors: number
  warnings: number
  infos: number
  edits: number
  /** Findings that were accepted once. */
  suppressed: number
  readonly verdicts: Record<Verdict, number>
  readonly rules: Record<string, number>
}

export function createTotals(): Totals {
  const verdicts = {keep: 0, repair: 0, review: 0, reject: 0}
  return {files: 0, failures: 0, errors: 0, warnings: 0, infos: 0, edits: 0, suppressed: 0, verdicts, rules: {}}
}

export function addFile(totals: Totals, {verdict, messages, edits}: FileReport): void {
  totals.files++
  totals.edits += edits
  totals.verdicts[verdict]++
  for (const {severity, ruleId} of messages) {
    if (severity === 'error') totals.errors++
    else if (severity === 'warning') totals.warnings++
    else totals.infos++
    totals.rules[ruleId] = (totals.rules[ruleId] ?? 0) + 1
  }
}

/** Totals for people: a line of severities and, of several files, one of rules and one of verdicts. */
export function sumUp(totals: Totals, color: boolean): string {
  const {files, failures, errors, warnings, infos, edits, suppressed} = totals
  const paint = (code: number, text: string): string => (color ? `\u001B[${code}m${text}\u001B[39m` : text)
  const found = [
    failures > 0 && `${paint(31, '✖')} ${plural(failures, 'file')} not linted`,
    errors > 0 && `${paint(31, '✖')} ${plural(errors, 'error')}`,
    warnings > 0 && `${paint(33, '⚠')} ${plural(warnings, 'warning')}`,
    infos > 0 && `${infos} info`,
    suppressed > 0 && `${suppressed} accepted before`,
    edits > 0 && `${paint(32, '✔')} ${plural(edits, 'fix', 'fixes')} made`
  ].filter((part) => part !== false)
  if (found.length === 0) return files > 0 ? `${paint(32, '✔')} ${plural(files, 'file')}, no findings\n` : ''
  const lines = [found.join(', ')]
  if (files > 1) lines.push(`${plural(files, 'file')}: ${list(totals.verdicts)}`)
  if (files > 1 && Object.keys(totals.rules).length > 1) lines.push(list(totals.rules))
  return `${lines.join('\n')}\n`
}

/** Names with counts, most first. */
function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([, left], [, right]) => right - left)
    .map(([name, count]) => `${count} ${printable(name)}`)
    .join(', ')
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
