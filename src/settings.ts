import {closest} from 'fastest-levenshtein'
import {severities, type Option, type OptionValue, type OptionValues, type Severity} from './declaration.ts'
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

export type Preset = (typeof presets)[number]

export interface Settings {
  /** Which rules are on before `rules` is read; default: `recommended`. */
  readonly extends?: Preset
  readonly rules?: Readonly<Record<string, Setting>>
}

/** Settings that scrapelint cannot follow. The message says where, what was expected and the nearest right name. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  /** The settings file that is wrong, when the message names it. */
  readonly file: string | undefined

  constructor(message: string, file?: string) {
    super(file === undefined ? message : `${file}${/^:\d/.test(message) ? '' : ': '}${message}`)
    this.file = file
  }
}

/**
 * Checks settings against the rules that exist.
 *
 * @throws {SettingsError}
 */
export function resolveSettings(rules: readonly Rule[], settings: Settings = {}): readonly Selected[] {
  checkKeys(settings, ['extends', 'rules'], 'settings')
  const preset = settings.extends ?? 'recommended'
  if (!presets.includes(preset)) refuse(`extends: ${show(preset)} is no preset`, presets, preset)
  const wanted = settings.rules ?? {}
  checkKeys(
    wanted,
    rules.map(({name}) => name),
    'rules'
  )
  const selection: Selected[] = []
  for (const rule of rules) {
    const selected = select(
      rule,
      wanted[rule.name] ?? (preset === 'all' || (preset === 'recommended' && rule.recommended))
    )
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
  const [level, options] = split(setting)
  if (level === 'off' || level === false) return undefined
  if (level !== true && !severities.includes(level)) {
    refuse(`rules.${rule.name}: ${show(level)} is no severity`, ['off', ...severities], level)
  }
  return {rule, severity: level === true ? rule.severity : level, options: resolveOptions(rule, options)}
}

function split(setting: Setting): [boolean | 'off' | Severity, Readonly<Record<string, OptionValue>>] {
  if (isPair(setting)) return [setting[0], setting[1] ?? {}]
  return typeof setting === 'object' ? [true, setting] : [setting, {}]
}

function isPair(setting: Setting): setting is Extract<Setting, readonly unknown[]> {
  return Array.isArray(setting)
}

function resolveOptions(rule: Rule, given: Readonly<Record<string, OptionValue>>): OptionValues {
  const place = `rules.${rule.name}`
  checkKeys(given, Object.keys(rule.options), place)
  const values: Record<string, OptionValue> = {}
  for (const [name, option] of Object.entries(rule.options)) {
    const value = given[name] ?? option.default
    checkValue(value, option, `${place}.${name}`)
    values[name] = value
  }
  return values
}

function checkValue(value: unknown, option: Option, place: string): void {
  const expected = typeName(option.default)
  if (typeName(value) !== expected) refuse(`${place}: ${show(value)} is not a ${expected}`)
  if (typeof value === 'number') {
    const {minimum = -Infinity, maximum = Infinity} = option
    if (!(value >= minimum && value <= maximum)) refuse(`${place}: ${value} is not between ${minimum} and ${maximum}`)
  }
  if (!option.values) return
  for (const item of Array.isArray(value) ? value : [value]) {
    if (!option.values.includes(String(item))) refuse(`${place}: ${show(item)} is not allowed`, option.values, item)
  }
}

function typeName(value: unknown): string {
  if (!Array.isArray(value)) return typeof value
  return value.every((item) => typeof item === 'string') ? 'list of strings' : 'list'
}

function checkKeys(given: unknown, known: readonly string[], place: string): void {
  if (!isRecord(given)) return refuse(`${place}: ${show(given)} is not an object`)
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) refuse(`${place}: there is no ${show(key)}`, known, key)
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}

/**
 * Says what is wrong with a setting, what was expected, and which of that is nearest to what was given.
 *
 * @throws {SettingsError} always
 */
export function refuse(problem: string, expected: readonly string[] = [], given: unknown = undefined): never {
  const nearest = typeof given === 'string' && expected.length > 0 ? closest(given, [...expected]) : undefined
  const list = expected.length > 0 && expected.length < 8 ? `; expected ${expected.map(show).join(', ')}` : ''
  throw new SettingsError(problem + list + (nearest ? `; did you mean ${show(nearest)}?` : ''))
}
