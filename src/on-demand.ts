import type {VFile} from 'vfile'
import {createFixer as createFixerAtOnce, fix as fixAtOnce, type Fixed, type FixSettings} from './fix.ts'
import {createLinter as createLinterAtOnce, lint as lintAtOnce, type Page, type Result} from './lint.ts'
import {withParts} from './parts/on-demand.ts'
import type {Settings} from './settings.ts'

// For browsers: the functions of the library, which load its heavy parts when a text first needs them.
export {rules} from '../rules/index.ts'
export {applyEdits, editOf, editsOf, type Edit, type Fixable} from './edit.ts'
export type {Fixed, FixSettings} from './fix.ts'
export type {Page, Result} from './lint.ts'
export type {Message} from './report.ts'
export {SettingsError, type Setting, type Settings} from './settings.ts'
export type {Outcome, Verdict} from './verdict.ts'

/** As `lint` of the library. */
export function lint(input: Page | VFile | string, settings?: Settings): Promise<VFile> {
  return withParts(() => lintAtOnce(input, settings))
}

/** As `fix` of the library. */
export function fix(input: Page | VFile | string, settings?: FixSettings): Promise<Fixed> {
  return withParts(() => fixAtOnce(input, settings))
}

/** As `createLinter` of the library. */
export function createLinter(settings?: Settings): (page: Page) => Promise<Result> {
  const linter = createLinterAtOnce(settings)
  return (page) => withParts(() => linter(page))
}

/** As `createFixer` of the library. */
export function createFixer(settings?: FixSettings): (page: Page) => Promise<Fixed> {
  const fixer = createFixerAtOnce(settings)
  return (page) => withParts(() => fixer(page))
}
