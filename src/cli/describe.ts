import {rules} from '../../rules/index.ts'
import type {Example, Option} from '../declaration.ts'
import type {Rule} from '../rule.ts'
import {didYouMean} from '../nearest.ts'
import {UsageError} from './shell.ts'

/** The rules, one a line: name, severity, whether `recommended` has it, the defect. */
export function listRules(): string {
  const width = Math.max(...rules.map(({name}) => name.length))
  const rows = rules.map(
    ({name, severity, recommended, summary}) =>
      `${name.padEnd(width)}  ${severity.padEnd(5)}  ${recommended ? 'recommended' : '           '}  ${summary}\n`
  )
  return rows.join('')
}

/**
 * All that a rule's declaration says, for a person.
 *
 * @throws {UsageError} when there is no such rule
 */
export function explain(name: string): string {
  const rule = ruleNamed(name)
  const {summary, why, severity, family, recommended, options, examples} = rule
  const facts = `${severity}, ${family}${recommended ? ', recommended' : ''}`
  const parts = [`${name} (${facts})`, `Finds ${summary}.`, why, optionLines(options)]
  const flagged = examples.flagged.slice(0, 2).map((example) => `Finds the text in ⟦…⟧:\n${show(example)}`)
  const clean = examples.clean.slice(0, 1).map((example) => `Finds nothing in:\n${show(example)}`)
  return [...parts, ...flagged, ...clean].filter((part) => part !== '').join('\n\n') + '\n'
}

/** @throws {UsageError} when there is no such rule */
export function ruleNamed(name: string): Rule {
  const rule = rules.find((candidate) => candidate.name === name)
  if (rule) return rule
  const known = rules.map((candidate) => candidate.name)
  throw new UsageError(`there is no rule ${name}${didYouMean(name, known)}`)
}

function optionLines(options: Readonly<Record<string, Option>>): string {
  const lines = Object.entries(options).map(
    ([name, option]) => `  ${name} (default ${JSON.stringify(option.default)}): ${option.description}`
  )
  return lines.length > 0 ? `Options:\n${lines.join('\n')}` : ''
}

function show(example: Example): string {
  const {text} = typeof example === 'string' ? {text: example} : example
  return text.replace(/^/gm, '  | ')
}
