import {severities, type Option, type OptionValue, type OptionValues, type Severity} from './declaration.ts'
import {didYouMean} from './nearest.ts'
import type {Rule} from './rule.ts'
import type {Selected} from './run.ts'

/** Which rules are on when nothing else is said. */
export const presets = ['recommended', 'all', 'none'] as const

/** What settings say of one rule: `'off'`, a severity, options, or a severity with options. */
export type Setting =
  | boolean
  | 'off'
  | Severity
  | Readonly<Record<string, OptionValue>>
  | readonly [severity: boolean | 'off' | Severity, options?: Readonly<Record<string, OptionValue>>]

/** How texts can be written. */
export const formats = ['text', 'markdown'] as const

export type Preset = (typeof presets)[number]

export interface Settings {
  /** Which rules are on before `rules` is read; default: `recommended`. */
  readonly extends?: Preset
  readonly rules?: Readonly<Record<string, Setting>>
  /** How texts are written that do not say so themselves; default: a file's name says it, and other texts are plain. */
  readonly format?: (typeof formats)[number]
}

/** All that a settings file can say: the type of what a `scrapelint.config.js` exports. */
export interface SettingsFile extends Omit<Settings, 'extends'> {
  /** Presets, settings files and packages to start from; later ones outweigh earlier ones. */
  readonly extends?: string | readonly string[]
  /** Settings for some files, by globs from the folder of the settings file. */
  readonly overrides?: readonly (Settings & {readonly files: string | readonly string[]})[]
  /** Other retext plugins, each by the name of its package or as a pair of name and options. */
  readonly plugins?: readonly (string | readonly [name: string, options?: unknown])[]
  /** Files to leave out, as lines of .gitignore. */
  readonly ignores?: string | readonly string[]
}

/** Settings that scrapelint cannot follow. The message says where, what was expected and the nearest right name. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  /** The settings file that is wrong, when the message names it. */
  readonly file: string | undefined

  /** What in it is wrong, such as `overrides[0].rules.mojibake`. */
  readonly place: string | undefined

  constructor(message: string, file?: string, place?: string) {
    super(file === undefined ? message : `${file}${/^:\d/.test(message) ? '' : ': '}${message}`)
    this.file = file
    this.place = place
  }
}

/**
 * Checks settings against the rules that exist.
 *
 * @throws {SettingsError}
 */
export function resolveSettings(rules: readonly Rule[], settings: Settings = {}): readonly Selected[] {
  recordOf(settings, ['extends', 'rules', 'format'], 'settings')
  const {format} = settings
  if (format !== undefined && !formats.includes(format))
    refuse('format', `${show(format)} is no format`, formats, format)
  const preset = settings.extends ?? 'recommended'
  if (!presets.includes(preset)) refuse('extends', `${show(preset)} is no preset`, presets, preset)
  const wanted = settings.rules ?? {}
  recordOf(
    wanted,
    rules.map(({name}) => name),
    'rules'
  )
  const selection: Selected[] = []
  for (const rule of rules) {
    const {[rule.name]: setting = preset === 'all' || (preset === 'recommended' && rule.recommended)} = wanted
    const selected = select(rule, setting)
    if (selected) selection.push(selected)
  }
  return selection
}

/**
 * Whether settings of unknown origin can be followed.
 *
 * @throws {SettingsError} that says why not
 */
export function isSettings(rules: readonly Rule[], given: unknown): given is Settings {
  if (!isRecord(given)) return false
  resolveSettings(rules, given)
  return true
}

/**
 * A rule with its severity and all of its options, or nothing when it is off.
 *
 * @throws {SettingsError}
 */
export function select(rule: Rule, setting: Setting): Selected | undefined {
  const [level, options = {}, ...rest] = listOf(setting)
  if (rest.length > 0) refuse(`rules.${rule.name}`, `${show(rest[0])} is too much; expected a severity and options`)
  if (level === 'off' || level === false) return undefined
  if (level !== true && !severities.includes(level)) {
    refuse(`rules.${rule.name}`, `${show(level)} is no severity`, ['off', ...severities], level)
  }
  return {rule, severity: level === true ? rule.severity : level, options: resolveOptions(rule, options)}
}

type Pair = Extract<Setting, readonly unknown[]>

/** Severity and options; what else a list of unknown origin holds comes behind. */
function listOf(setting: Setting): readonly [...Pair, ...rest: unknown[]] {
  if (isPair(setting)) return setting
  return isRecord(setting) ? [true, setting] : [setting]
}

function isPair(setting: Setting): setting is Pair {
  return Array.isArray(setting)
}

function resolveOptions(rule: Rule, given: Readonly<Record<string, OptionValue>>): OptionValues {
  const place = `rules.${rule.name}`
  recordOf(given, Object.keys(rule.options), place)
  const values: Record<string, OptionValue> = {}
  for (const [name, option] of Object.entries(rule.options)) {
    const {[name]: value = option.default} = given
    checkValue(value, option, `${place}.${name}`)
    values[name] = value
  }
  return values
}

function checkValue(value: unknown, option: Option, place: string): void {
  const expected = typeName(option.default)
  if (typeName(value) !== expected) refuse(place, `${show(value)} is not a ${expected}`)
  if (typeof value === 'number') {
    const {minimum = -Infinity, maximum = Infinity} = option
    if (!(value >= minimum && value <= maximum)) refuse(place, `${value} is not between ${minimum} and ${maximum}`)
  }
  if (!option.values) return
  for (const item of Array.isArray(value) ? value : [value]) {
    if (!option.values.includes(String(item))) refuse(place, `${show(item)} is not allowed`, option.values, item)
  }
}

function typeName(value: unknown): string {
  if (!Array.isArray(value)) return typeof value
  return value.every((item) => typeof item === 'string') ? 'list of strings' : 'list'
}

/**
 * An object with no keys but these.
 *
 * @throws {SettingsError} when it is none
 */
export function recordOf(given: unknown, known: readonly string[], place: string): Readonly<Record<string, unknown>> {
  if (!isRecord(given)) return refuse(place, `${show(given)} is not an object`)
  const stray = Object.keys(given).find((key) => !known.includes(key))
  if (stray !== undefined) refuse(place, `there is no ${show(stray)}`, known, stray, `${place}.${stray}`)
  return given
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}

/**
 * Says what is wrong with a setting, what was expected, and which of that is nearest to what was given.
 *
 * @throws {SettingsError} always
 */
export function refuse(
  place: string,
  problem: string,
  expected: readonly string[] = [],
  given: unknown = undefined,
  at: string = place
): never {
  const list = expected.length > 0 && expected.length < 8 ? `; expected ${expected.map(show).join(', ')}` : ''
  const remedy = typeof given === 'string' ? didYouMean(given, expected, show) : ''
  throw new SettingsError(`${place}: ${problem}${list}${remedy}`, undefined, at)
}
