import {describe, expect, it} from 'vitest'
import {defineRule} from '../src/rule.ts'
import {resolveSettings, SettingsError, type Setting, type Settings} from '../src/settings.ts'

const base = {
  summary: 'a defect',
  why: 'It harms.',
  family: 'structure',
  severity: 'warn',
  examples: {flagged: ['⟦x⟧'], clean: ['y']},
  check: () => []
} as const

const rules = [
  defineRule({
    ...base,
    name: 'long-line',
    recommended: true,
    options: {
      limit: {default: 80, description: 'Longest line.', minimum: 1, maximum: 1000},
      unit: {default: 'word', description: 'What is counted.', values: ['word', 'character']},
      allow: {default: ['verse'], description: 'Kinds that may.', values: ['verse', 'table']},
      strict: {default: false, description: 'Whether it is strict.'}
    }
  }),
  defineRule({...base, name: 'odd-word', recommended: false, options: {}})
]

const names = (settings: Settings): readonly string[] => resolveSettings(rules, settings).map(({rule}) => rule.name)
const options = (setting: Setting): unknown => resolveSettings(rules, {rules: {'long-line': setting}})[0]?.options

describe('presets', () => {
  it('starts from the recommended rules', () => expect(names({})).toEqual(['long-line']))
  it('takes all', () => expect(names({extends: 'all'})).toEqual(['long-line', 'odd-word']))
  it('takes none', () => expect(names({extends: 'none'})).toEqual([]))
  it('turns one on', () => expect(names({rules: {'odd-word': true}})).toEqual(['long-line', 'odd-word']))
  it('turns one off', () => expect(names({rules: {'long-line': 'off'}})).toEqual([]))
  it('turns one off with false', () => expect(names({rules: {'long-line': false}})).toEqual([]))
})

describe('severity and options', () => {
  const severity = (setting: Setting): unknown =>
    resolveSettings(rules, {rules: {'long-line': setting}}).map((selected) => selected.severity)

  it('keeps the declared severity', () => expect(severity(true)).toEqual(['warn']))
  it('takes a bare severity', () => expect(severity('error')).toEqual(['error']))
  it('takes severity and options', () => expect(severity(['info', {limit: 3}])).toEqual(['info']))
  it('takes options alone', () => expect(severity({limit: 3})).toEqual(['warn']))
  it('fills in defaults', () =>
    expect(options(['error', {limit: 3}])).toEqual({limit: 3, unit: 'word', allow: ['verse'], strict: false}))
})

describe('errors say where, what was expected and what was perhaps meant', () => {
  it.each<[string, Settings | unknown, RegExp]>([
    ['an unknown rule', {rules: {'long-lines': 'warn'}}, /rules: there is no "long-lines".*did you mean "long-line"\?/],
    ['an unknown key', {rule: {}}, /there is no "rule".*did you mean "rules"\?/],
    ['an unknown preset', {extends: 'recomended'}, /extends: "recomended".*did you mean "recommended"\?/],
    ['an unknown severity', {rules: {'long-line': 'warning'}}, /rules\.long-line: "warning".*did you mean "warn"\?/],
    ['an unknown option', {rules: {'long-line': {limits: 2}}}, /rules\.long-line: there is no "limits".*"limit"\?/],
    ['a wrong type', {rules: {'long-line': {limit: '2'}}}, /rules\.long-line\.limit: "2" is not a number/],
    ['a number out of range', {rules: {'long-line': {limit: 0}}}, /limit: 0 is not between 1 and 1000/],
    ['a number that is none', {rules: {'long-line': {limit: Number.NaN}}}, /limit/],
    ['a value that is not allowed', {rules: {'long-line': {unit: 'words'}}}, /unit: "words".*did you mean "word"\?/],
    ['a list with a wrong value', {rules: {'long-line': {allow: ['verses']}}}, /allow: "verses".*"verse"\?/],
    ['a list that is none', {rules: {'long-line': {allow: 'verse'}}}, /allow: "verse" is not a list of strings/],
    ['rules that are a list', {rules: ['long-line']}, /rules: \["long-line"\] is not an object/]
  ])('%s', (_name, settings, message) => {
    const resolve = (): unknown => Reflect.apply(resolveSettings, undefined, [rules, settings])
    expect(resolve).toThrow(SettingsError)
    expect(resolve).toThrow(message)
  })
})
