import {describe, expect, it} from 'vitest'
import {Document} from '../src/document/document.ts'
import type {Family, Finding, Severity} from '../src/declaration.ts'
import {messagesOf} from '../src/report.ts'
import {defineRule, type Rule} from '../src/rule.ts'
import {run} from '../src/run.ts'
import {judge} from '../src/verdict.ts'

/** A rule that finds each occurrence of a word. */
function find(
  word: string,
  more: {severity?: Severity; family?: Family; rejects?: boolean; fix?: Partial<Finding>}
): Rule {
  const {severity = 'warn', family = 'structure', rejects = false, fix = {}} = more
  return defineRule({
    name: `found-${word.length}-${family}`,
    summary: 'a word',
    why: 'It harms.',
    family,
    severity,
    recommended: true,
    rejects,
    options: {},
    examples: {flagged: [`⟦${word}⟧`], clean: ['-']},
    *check({text}) {
      for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
        yield {start, end: start + word.length, message: 'Unexpected word, remove it', ...fix}
      }
    }
  })
}

function outcome(text: string, ...rules: readonly Rule[]) {
  const document = new Document(text)
  const hits = run(
    document,
    rules.map((rule) => ({rule, severity: rule.severity, options: {}}))
  )
  return {
    found: hits.map(({finding}) => text.slice(finding.start, finding.end)),
    ...judge(document, hits),
    document,
    hits
  }
}

const removal = {expected: '', fix: 'removal'} as const
const repair = {expected: 'b', fix: 'repair'} as const

describe('a weaker finding inside a stronger one is explained', () => {
  it('by severity', () => {
    expect(outcome('one two', find('one two', {severity: 'error', fix: removal}), find('two', {})).found).toEqual([
      'one two'
    ])
  })
  it('by family', () => {
    const {found} = outcome(
      'one two',
      find('two', {family: 'character'}),
      find('one two', {family: 'failure', fix: removal})
    )
    expect(found).toEqual(['one two'])
  })
  it('on the very same text', () => {
    const {found, hits} = outcome(
      'one',
      find('one', {family: 'repeat', fix: removal}),
      find('one', {family: 'boilerplate', fix: removal})
    )
    expect(found).toEqual(['one'])
    expect(hits[0]?.rule.family).toBe('boilerplate')
  })
  it('but not by one that leaves the text there', () => {
    expect(outcome('one two', find('one two', {severity: 'error'}), find('two', {})).found).toEqual(['one two', 'two'])
  })
  it('nor by a weaker one, nor by one that overlaps', () => {
    expect(outcome('one two', find('one two', {severity: 'info', fix: removal}), find('two', {})).found).toHaveLength(2)
    expect(outcome('one two', find('one t', {severity: 'error', fix: removal}), find('two', {})).found).toHaveLength(2)
  })
})

describe('verdict and score', () => {
  it('keeps what has no finding', () =>
    expect(outcome('abcd', find('x', {}))).toMatchObject({score: 1, verdict: 'keep'}))
  it('keeps what has hints only', () =>
    expect(outcome('abcd', find('a', {severity: 'info'}))).toMatchObject({score: 1, verdict: 'keep'}))
  it('repairs where all have a fix', () =>
    expect(outcome('a bcd', find('a', {fix: removal}))).toMatchObject({score: 0.75, verdict: 'repair'}))
  it('reviews where one has none', () =>
    expect(outcome('abcd', find('a', {fix: removal}), find('bc', {}))).toMatchObject({score: 0.25, verdict: 'review'}))
  it('rejects a page that is no page', () =>
    expect(outcome('abcd', find('a', {rejects: true}))).toMatchObject({score: 0.75, verdict: 'reject'}))
  it('rejects when less than a fifth would be left', () =>
    expect(outcome('aaaaaaaaab', find('a', {fix: removal})).verdict).toBe('reject'))
  it('repairs a text that is damaged all over', () =>
    expect(outcome('aaaaaaaaab', find('a', {fix: repair})).verdict).toBe('repair'))
  it('counts overlapping findings once', () =>
    expect(outcome('abcd', find('ab', {}), find('abc', {})).score).toBe(0.25))
  it('keeps an empty text', () => expect(outcome('', find('x', {}))).toMatchObject({score: 1, verdict: 'keep'}))
})

it('reports a hundred findings a rule, then how many more', () => {
  const {document, hits} = outcome('a'.repeat(250), find('a', {}))
  const messages = messagesOf(document, hits)
  expect(hits).toHaveLength(250)
  expect(messages).toHaveLength(101)
  expect(messages[100]).toMatchObject({start: 100, message: expect.stringMatching(/^Unexpected 150 more /)})
})
