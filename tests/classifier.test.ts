import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import * as fc from 'fast-check'
import {findSuspects, measureLines, scoreRows} from '../src/classifier/boilerplate.ts'
import {column} from '../src/classifier/measures.ts'
import {splitLines} from '../src/document/lines.ts'
import {root} from './support/rules.ts'

interface Probe {
  readonly text: string
  /** What training says of the words of each line, as log-odds. */
  readonly wordScores: readonly number[]
  /** What training says of each line, as log-odds. */
  readonly scores: readonly number[]
}

const probes: readonly Probe[] = JSON.parse(readFileSync(new URL('training/probes.json', root), 'utf8'))

describe('library and training say the same of a line', () => {
  it.each(probes.map((probe) => [probe.text.slice(0, 60), probe] as const))('%j', (_title, probe) => {
    const measures = measureLines(probe.text, splitLines(probe.text))
    const scores = scoreRows(measures)
    expect(measures.count).toBe(probe.scores.length)
    for (const [row, expected] of probe.scores.entries()) {
      expect(measures.get(row, column.wordScore)).toBeCloseTo(probe.wordScores[row] ?? NaN, 4)
      // The trees are not asked about paragraphs, certain phrases and headlines.
      if (scores[row] !== -Infinity) expect(scores[row]).toBeCloseTo(expected, 3)
    }
  })
})

it.each([
  [3, 0],
  [100, 100],
  [10_001, 0]
])('of a menu of %i lines %i are found: neither a few lines nor ten thousand are a page', (count, found) => {
  const text = Array<string>(count).fill('Cars and boats').join('\n')
  const lines = splitLines(text)
  expect(findSuspects(lines, measureLines(text, lines))).toHaveLength(found)
})

describe('any text', () => {
  const line = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc.constantFrom(
      '',
      'Leave a Reply',
      'Home | News | Contact',
      'The ferry sails again on Friday, the harbour master said.'
    )
  )
  it('gets suspects in order, each one of its lines, with a likelihood', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 40}), (list) => {
        const text = list.join('\n')
        const lines = splitLines(text)
        const measures = measureLines(text, lines)
        const suspects = findSuspects(lines, measures)
        expect(findSuspects(lines, measures)).toEqual(suspects)
        const indexes = suspects.map((suspect) => suspect.line.index)
        expect(indexes).toEqual(indexes.toSorted((left, right) => left - right))
        for (const suspect of suspects) {
          expect(lines[suspect.line.index]).toBe(suspect.line)
          expect(suspect.confidence).toBeGreaterThan(0)
          expect(suspect.confidence).toBeLessThanOrEqual(1)
        }
      })
    )
  })
})
