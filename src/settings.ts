import {closest} from 'fastest-levenshtein'
import {severities, type Option, type OptionValue, type OptionValues, type Severity} from './declaration.ts'
import type {Rule} from './rule.ts'
import type {Selected} from './run.ts'

/** What settings say of one rule: `'off'`, a severity, options, or a severity with options. */
export type Setting =
  | boolean
  | 'off'
  | Severity
  | Readonly<Record<string, OptionValue>>
  | readonly [severity: boolean | 'off' | Severity, options?: Readonly<Record<string, OptionValue>>]

export interface Settings {
  /** Which rules are on before `rules` is read; default: `recommended`. */
  readonly extends?: 'all' | 'none' | 'recommended'
  readonly rules?: Readonly<Record<string, Setting>>
}

/** Settings that scrapelint cannot follow. The message says where, what was expected and the nearest right name. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

const presets = ['recommended', 'all', 'none'] as const

/**
 * Checks settings against the rules that exist.
 *
 * @throws {SettingsError}
 */
export function resolveSettings(rules: readonly Rule[], settings: Settings = {}): readonly Selected[] {
  checkKeys(settings, ['extends', 'rules'], 'settings')
  const preset = settings.extends ?? 'recommended'
  if (!presets.includes(preset)) fail(`extends: ${show(preset)} is no preset`, presets, preset)
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
 * A rule with its severity and all of its options, or nothing when it is off.
 *
 * @throws {SettingsError}
 */
export function select(rule: Rule, setting: Setting): Selected | undefined {
  const [level, options] = split(setting)
  if (level === 'off' || level === false) return undefined
  if (level !== true && !severities.includes(level)) {
    fail(`rules.${rule.name}: ${show(level)} is no severity`, ['off', ...severities], level)
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
  if (typeName(value) !== expected) fail(`${place}: ${show(value)} is not a ${expected}`)
  if (typeof value === 'number') {
    const {minimum = -Infinity, maximum = Infinity} = option
    if (!(value >= minimum && value <= maximum)) fail(`${place}: ${value} is not between ${minimum} and ${maximum}`)
  }
  if (!option.values) return
  for (const item of Array.isArray(value) ? value : [value]) {
    if (!option.values.includes(String(item))) fail(`${place}: ${show(item)} is not allowed`, option.values, item)
  }
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'list of strings' : typeof value
}

function checkKeys(given: object, known: readonly string[], place: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    fail(`${place}: ${show(given)} is not an object`)
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) fail(`${place}: there is no ${show(key)}`, known, key)
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}

function fail(problem: string, expected: readonly string[] = [], given: unknown = undefined): never {
  const nearest = typeof given === 'string' && expected.length > 0 ? closest(given, [...expected]) : undefined
  const list = expected.length > 0 && expected.length < 8 ? `; expected ${expected.map(show).join(', ')}` : ''
  throw new SettingsError(problem + list + (nearest ? `; did you mean ${show(nearest)}?` : ''))
}
