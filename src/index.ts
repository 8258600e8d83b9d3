export {rules} from '../rules/index.ts'
export type {
  Declaration,
  Example,
  Finding,
  FixClass,
  Option,
  Options,
  OptionValues,
  Related,
  Severity
} from './declaration.ts'
export {Document, type Facts} from './document/document.ts'
export {applyEdits, editOf, editsOf, type Edit, type Fixable} from './edit.ts'
export {createFixer, fix, type Fixed, type FixSettings} from './fix.ts'
export {createLinter, lint, type Page, type Result} from './lint.ts'
export {scrapelint as default} from './preset.ts'
export type {Message, ScrapelintData} from './report.ts'
export {defineRule, type Rule} from './rule.ts'
export {SettingsError, type Setting, type Settings, type SettingsFile} from './settings.ts'
export type {Outcome, Verdict} from './verdict.ts'
