import path from 'node:path'
import {reasonOf} from '../config/reason.ts'
import {formatOf} from '../report.ts'
import type {Arguments} from './arguments.ts'
import {noCache, openCache, type Cache} from './cache.ts'
import {fixMode} from './fix-mode.ts'
import type {Failure, FileReport} from './formats/format.ts'
import type {Input} from './input.ts'
import {withPlugins, type Project, type ProjectOf} from './projects.ts'
import type {Shell} from './shell.ts'

/** Lints one text after the other. */
export interface Inspection {
  /** What there is to report of a text, with its fixes. */
  inspect(input: Input): Promise<Failure | FileReport>
  end(): void
}

/** Our rules, from the cache or anew, and the other plugins that the settings name. */
export function createInspection(projectOf: ProjectOf, options: Arguments, shell: Shell): Inspection {
  // What is mended is linted anew anyway.
  const cache = fixMode(options) === 'none' ? openCache(options, shell) : noCache
  return {
    async inspect(input) {
      const project = await projectOf(input.file)
      try {
        const report = await inspect(input, project, cache)
        const isShown = options['fix-dry-run'] && report.text !== input.source.text
        return isShown ? {...report, before: input.source.text} : report
      } catch (error) {
        // The other files are not to blame.
        return {path: input.path, error: `cannot be linted: ${reasonOf(error)}`}
      }
    },
    end: () => cache.end()
  }
}

async function inspect(input: Input, {linterFor, runPlugins}: Project, cache: Cache): Promise<FileReport> {
  const {file, path: name, source} = input
  const lint = linterFor(file)
  const page = {text: source.text, format: lint.settings.format ?? formatOf(path.basename(file))}
  const linted = await withPlugins(
    cache.lookUp(input, lint.settings, () => lint(page)),
    source.text,
    runPlugins
  )
  const {text, edits} = 'edits' in linted ? linted : {text: source.text, edits: 0}
  return {path: name, text, verdict: linted.verdict, score: linted.score, messages: linted.messages, edits}
}
