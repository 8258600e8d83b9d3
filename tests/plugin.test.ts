import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import {lintRule} from 'unified-lint-rule'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import duplicateLine from '../rules/duplicate-line.ts'
import scrapelint, {createLinter, lint, rules} from '../src/index.ts'
import type {Setting} from '../src/settings.ts'

const line = 'The ferry "Astrid" goes back to to the Holm on Monday, the yard said.'
const text = `${line}\n\nIt had been away.\n\n${line}\n`
const repeat = 'Unexpected repeat of line 1, remove it'

describe('the preset as one unified plugin', () => {
  it('follows retext-english', () => {
    const processor = unified()
      .use(retextEnglish)
      .use(scrapelint, {rules: {'duplicate-line': 'error'}})
    const file = new VFile(text)
    processor.runSync(processor.parse(file), file)
    expect(file.messages.map(({reason, fatal, ruleId, source}) => [reason, fatal, ruleId, source])).toEqual([
      [repeat, true, 'duplicate-line', 'scrapelint']
    ])
    expect(file.data.scrapelint?.verdict).toBe('repair')
    expect(file.data.scrapelint?.score).toBeCloseTo(0.55, 1)
  })

  it('speaks beside other retext plugins', async () => {
    const file = await retext().use(retextRepeatedWords).use(retextQuotes).use(scrapelint).process(text)
    expect(new Set(file.messages.map(({source}) => source))).toEqual(
      new Set(['scrapelint', 'retext-quotes', 'retext-repeated-words'])
    )
    expect(String(file)).toBe(text)
  })

  it('refuses wrong settings when it is used', () => {
    expect(() =>
      unified()
        .use(retextEnglish)
        .use(scrapelint, {rules: {'duplicate-lines': 'off'}})
        .freeze()
    ).toThrow('did you mean "duplicate-line"?')
  })
})

describe('a rule is a plugin of its own', () => {
  const messages = async (setting: Setting = true) => {
    const file = await retext().use(duplicateLine, setting).process(text)
    return file.messages.map(({fatal, reason}) => [fatal, reason])
  }

  it('runs as declared', async () => expect(await messages()).toEqual([[false, repeat]]))
  it('takes a severity', async () => expect(await messages('info')).toEqual([[undefined, repeat]]))
  it('takes options', async () => expect(await messages(['error', {minLength: 100}])).toEqual([]))
  it('can be off', async () => expect(await messages('off')).toEqual([]))

  it('reads the settings of unified-lint-rule as that does', async () => {
    const theirs = lintRule('x:y', (_tree, file) => {
      file.message('x')
    })
    const levels = [['error'], ['warn'], ['off'], [true], [false]] as const
    for (const level of levels) {
      const [own] = (await retext().use(duplicateLine, level).process(text)).messages
      const [other] = (await retext().use(theirs, level).process(text)).messages
      expect(own?.fatal).toBe(other?.fatal)
    }
  })
})

describe('lint', () => {
  it('takes a text', () => {
    const file = lint(text)
    expect(file.messages).toHaveLength(1)
    const [message] = file.messages
    expect(message).toMatchObject({
      reason: repeat,
      actual: line,
      expected: [''],
      fix: 'removal',
      place: {start: {line: 5, column: 1, offset: 90}, end: {line: 5, column: 70, offset: 159}}
    })
    expect(message?.note).toContain('Scrapers')
  })

  it('takes a page with what is known of it', () => {
    const file = lint({text, url: 'https://example.org/ferry', title: 'Ferry'})
    expect(file.data.scrapelint?.facts).toEqual({url: 'https://example.org/ferry', title: 'Ferry'})
    expect(file.data.scrapelint?.document?.facts.url).toBe('https://example.org/ferry')
  })

  it('takes a file, and reads Markdown by its name', () => {
    expect(lint(new VFile({value: text, path: 'a.md'})).data.scrapelint?.document?.facts.format).toBe('markdown')
    expect(lint(new VFile({value: text, path: 'a.txt'})).data.scrapelint?.document?.facts.format).toBe('text')
  })

  it('captures no stack traces, and leaves the limit as it was', () => {
    const before = Error.stackTraceLimit
    expect(lint(text).messages[0]?.stack).toBeFalsy()
    expect(Error.stackTraceLimit).toBe(before)
  })

  it('says the same as plain data', () => {
    const {messages, verdict, score} = createLinter()({text})
    const file = lint(text)
    expect(messages.map(({message, start, end}) => [message, start, end])).toEqual(
      file.messages.map(({reason, place}) => [
        reason,
        place && 'start' in place ? place.start.offset : undefined,
        place && 'end' in place ? place.end.offset : undefined
      ])
    )
    expect({verdict, score}).toEqual({verdict: file.data.scrapelint?.verdict, score: file.data.scrapelint?.score})
  })
})

it('exports every rule of the built package under its name', async () => {
  for (const {name} of rules) {
    const entry = `scrapelint/rules/${name}`
    const module: {default: {name: string}} = await import(entry)
    expect(module.default.name).toBe(name)
  }
})
