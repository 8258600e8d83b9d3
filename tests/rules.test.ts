import {describe, expect, it} from 'vitest'
import {Document} from '../src/document/document.ts'
import {mend} from '../src/fix.ts'
import type {Example, Finding, OptionValue} from '../src/declaration.ts'
import type {Rule} from '../src/rule.ts'
import {select} from '../src/settings.ts'
import {readExample, type Marked} from './support/examples.ts'
import {allRules, ruleNames} from './support/rules.ts'

function check(rule: Rule, example: Marked): readonly Finding[] {
  const options: Readonly<Record<string, OptionValue>> = example.options ?? {}
  const selected = select(rule, options)
  return selected ? [...rule.check(new Document(example.text, example), selected.options)] : []
}

const title = (example: Example): string => JSON.stringify(readExample(example).text.slice(0, 80))

it('names each rule after its file', () => {
  expect(allRules.map(({name}) => name)).toEqual(ruleNames)
})

describe.each(allRules)('$name', (rule) => {
  const {flagged, clean} = rule.examples

  it('says what it is about', () => {
    expect(rule.name).toMatch(/^[a-z]+(?:-[a-z]+)+$|^mojibake$|^boilerplate$/)
    expect(rule.summary).toMatch(/^(?:an? |“|[A-Z]|[a-z]).*[^.]$/)
    expect(rule.why).toMatch(/[.]$/)
    expect(flagged.length).toBeGreaterThan(0)
    expect(clean.length).toBeGreaterThan(0)
    for (const {description} of Object.values(rule.options)) expect(description).toMatch(/[.]$/)
  })

  it.each(flagged.map((example) => [title(example), readExample(example)] as const))('finds %s', (_title, example) => {
    const findings = check(rule, example)
    expect(findings.map(({start, end}) => example.text.slice(start, end))).toEqual(
      example.ranges.map(([start, end]) => example.text.slice(start, end))
    )
    expect(findings.map(({start, end}) => [start, end])).toEqual(example.ranges)
    for (const finding of findings) {
      expect(finding.message).toMatch(/^Unexpected .+, .+[^.]$/s)
      expect(typeof finding.expected === 'string').toBe(finding.fix !== undefined)
    }
  })

  it.each(flagged.map(readExample).filter(({fixed}) => fixed !== undefined))('mends $text', (example) => {
    const selected = select(rule, example.options ?? {})
    expect(selected && mend(new Document(example.text, example), [selected], () => true).text).toBe(example.fixed)
  })

  it.each(clean.map((example) => [title(example), readExample(example)] as const))('passes %s', (_title, example) => {
    expect(check(rule, example)).toEqual([])
  })
})
