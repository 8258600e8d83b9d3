import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {resolveSettings} from '../settings.ts'
import type {Arguments} from './arguments.ts'
import {displayPath} from './input.ts'
import {createProjects} from './projects.ts'
import {status, type Shell} from './shell.ts'

/** Prints what holds for a file: the settings files, and each rule that is on with its severity and options. */
export async function printConfig(options: Arguments, shell: Shell): Promise<number> {
  const file = path.resolve(shell.cwd, options['print-config'] ?? '')
  const {configuration, linterFor} = await createProjects(options, shell.cwd)(file)
  const {settings} = linterFor(file)
  const selected = resolveSettings(rules, settings).map(({rule, severity, options: values}) => [
    rule.name,
    Object.keys(values).length > 0 ? [severity, values] : severity
  ])
  const shown = {
    files: configuration.files.map((name) => displayPath(name, shell.cwd)),
    plugins: configuration.plugins.map(({name, options: given}) => (given === undefined ? name : [name, given])),
    rules: Object.fromEntries(selected),
    ...(settings.format && {format: settings.format})
  }
  shell.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
  return status.clean
}
