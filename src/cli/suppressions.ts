import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {reasonOf} from '../config/reason.ts'
import {isRecord} from '../settings.ts'
import type {Arguments} from './arguments.ts'
import {ruleNamed} from './describe.ts'
import type {FileReport} from './formats/format.ts'
import {standardInput} from './input.ts'
import {FileError, say, UsageError, type Shell} from './shell.ts'
import {plural} from './totals.ts'

/** How many findings of a rule are accepted, a file and rule: `{"pages/a.txt": {"boilerplate": {"count": 2}}}`. */
type Accepted = Map<string, Map<string, number>>

/** How many of what is accepted in vain are named. */
const mostUnused = 20

/** What was accepted once, and what this run makes of it. */
export interface Suppressions {
  /** The report without what is accepted, and how many that are. */
  apply(report: FileReport): {report: FileReport; suppressed: number}
  /** Writes what is to be accepted from now on, or says what is there no more. */
  end(): void
}

/**
 * Opens the file of accepted findings. As with ESLint, a file and rule with more findings than accepted shows all of
 * them: nobody can say which are the new ones.
 *
 * @throws {UsageError} when it cannot be read, or a rule to suppress does not exist
 */
export function openSuppressions(options: Arguments, shell: Shell): Suppressions {
  const name = options['suppressions-location'] ?? 'scrapelint-suppressions.json'
  const file = path.resolve(shell.cwd, name)
  const toAccept = new Set((options['suppress-rule'] ?? []).map((rule) => ruleNamed(rule).name))
  const accepted = readAccepted(file, name)
  const isAdding = options['suppress-all'] === true || toAccept.size > 0
  const unused: string[] = []
  return {
    apply(report) {
      const found = countRules(report)
      const known = accepted.get(report.path) ?? new Map<string, number>()
      for (const [rule, count] of found) if (options['suppress-all'] || toAccept.has(rule)) known.set(rule, count)
      for (const [rule, count] of known) {
        const surplus = count - (found.get(rule) ?? 0)
        if (surplus <= 0) continue
        if (options['prune-suppressions']) setOrDelete(known, rule, found.get(rule) ?? 0)
        else unused.push(`${report.path}: ${plural(surplus, 'finding')} of ${rule}`)
      }
      if (known.size > 0) accepted.set(report.path, known)
      else accepted.delete(report.path)
      const messages = report.messages.filter(({ruleId}) => (found.get(ruleId) ?? 0) > (known.get(ruleId) ?? 0))
      return {report: {...report, messages}, suppressed: report.messages.length - messages.length}
    },
    end() {
      for (const page of goneFrom(accepted, shell.cwd))
        if (options['prune-suppressions']) accepted.delete(page)
        else unused.push(`${page}: the file`)
      if (isAdding || options['prune-suppressions']) writeAccepted(file, accepted)
      if (unused.length === 0) return
      const more = unused.length - mostUnused
      const shown = more > 0 ? [...unused.slice(0, mostUnused), `and ${more} more`] : unused
      const list = shown.map((line) => `  ${line}`).join('\n')
      say(shell, `accepted before, and there no more:\n${list}\n--prune-suppressions takes that back`)
    }
  }
}

function countRules({messages}: FileReport): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {ruleId} of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

function setOrDelete(counts: Map<string, number>, rule: string, count: number): void {
  if (count > 0) counts.set(rule, count)
  else counts.delete(rule)
}

/** Files that are there no more; standard input comes and goes. */
function goneFrom(accepted: Accepted, cwd: string): readonly string[] {
  return [...accepted.keys()].filter((name) => name !== standardInput && !existsSync(path.resolve(cwd, name)))
}

function readAccepted(file: string, name: string): Accepted {
  if (!existsSync(file)) return new Map()
  const accepted: Accepted = new Map()
  for (const [page, rules] of Object.entries(readObject(file, name))) {
    const counts = Object.entries(isRecord(rules) ? rules : {}).map(([rule, item]): [string, number] => {
      const count = isRecord(item) ? item['count'] : undefined
      if (typeof count !== 'number') throw new UsageError(`${name}: ${page}, ${rule}: expected {"count": a number}`)
      return [rule, count]
    })
    accepted.set(page, new Map(counts))
  }
  return accepted
}

function readObject(file: string, name: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isRecord(content)) return content
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${reasonOf(error)}`)
  }
  throw new UsageError(`${name}: expected an object of files`)
}

/** Sorted, so that changes read well in a diff. */
function writeAccepted(file: string, accepted: Accepted): void {
  const content = [...accepted].toSorted(byName).map(([page, counts]) => {
    const rules = [...counts].toSorted(byName).map(([rule, count]) => [rule, {count}])
    return [page, Object.fromEntries(rules)]
  })
  try {
    if (content.length === 0) rmSync(file, {force: true})
    else writeFileSync(file, `${JSON.stringify(Object.fromEntries(content), null, 2)}\n`)
  } catch (error) {
    throw new FileError(`${file} cannot be written: ${reasonOf(error)}`)
  }
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1
}
