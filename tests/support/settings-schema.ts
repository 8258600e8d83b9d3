import type {Option, OptionValue} from '../../src/declaration.ts'
import {formats, presets} from '../../src/settings.ts'
import {severities} from '../../src/declaration.ts'
import {allRules} from './rules.ts'

/** The JSON schema of settings files, from the declarations: editors complete and check with it. */
export function settingsSchema(): object {
  const rules = {type: 'object', additionalProperties: false, properties: ruleProperties()}
  const preset = {enum: presets}
  const format = {description: 'How texts are written, whatever their names.', enum: formats}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of scrapelint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      extends: {
        description: 'Presets, settings files and packages to start from; later ones outweigh earlier ones.',
        default: 'recommended',
        oneOf: [nameOf(preset), {type: 'array', items: nameOf(preset)}]
      },
      rules: {description: 'A rule: off, a severity, options, or a severity with options.', ...rules},
      format,
      overrides: {
        description: 'Settings for some files.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {files: strings('Globs, from the folder of this file.'), extends: preset, rules, format}
        }
      },
      plugins: {
        description: 'Other retext plugins, each by the name of its package or as a pair of name and options.',
        type: 'array',
        items: {oneOf: [{type: 'string'}, {type: 'array', minItems: 1, maxItems: 2, items: [{type: 'string'}]}]}
      },
      ignores: strings('Files to leave out, as lines of .gitignore.')
    }
  }
}

function nameOf(preset: object): object {
  return {anyOf: [preset, {type: 'string'}]}
}

function strings(description: string): object {
  return {description, oneOf: [{type: 'string'}, {type: 'array', minItems: 1, items: {type: 'string'}}]}
}

function ruleProperties(): object {
  const level = {enum: [true, false, 'off', ...severities]}
  return Object.fromEntries(
    allRules.map(({name, summary, severity, options}) => {
      const entries = Object.entries(options).map(([key, option]) => [key, optionSchema(option)])
      const values = {type: 'object', additionalProperties: false, properties: Object.fromEntries(entries)}
      const pair = {type: 'array', minItems: 1, maxItems: 2, items: [level, values]}
      return [name, {description: `Finds ${summary} (${severity}).`, oneOf: [level, values, pair]}]
    })
  )
}

function optionSchema({default: value, description, minimum, maximum, values}: Option): object {
  return {
    description,
    default: value,
    ...typeSchema(value, values),
    ...(minimum !== undefined && {minimum}),
    ...(maximum !== undefined && {maximum})
  }
}

function typeSchema(value: OptionValue, values: readonly string[] | undefined): object {
  const text = values ? {enum: values} : {type: 'string'}
  if (typeof value === 'string') return text
  return typeof value === 'object' ? {type: 'array', items: text} : {type: typeof value}
}
