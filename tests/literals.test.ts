import {describe, expect, it} from 'vitest'
import {alternativesOf} from '../src/document/expressions.ts'
import {literalsOf} from '../src/document/literals.ts'

const literalsIn = (expression: RegExp): readonly string[][] =>
  alternativesOf(expression).map((alternative) => [...literalsOf(alternative)])

describe('what a match must have', () => {
  it.each([
    [/.{0,80}\bRay ID:? \w+/, [['Ray ID']]],
    [/.+ at \S+\.(?:pl|cgi) line \d/, [[' line ']]],
    [/.{1,9}(?:quay|harbour)s?/, [['quay', 'harbour']]],
    [/.+(?:quay|)\.\d/, [['.']]],
    [/.+(?:quay){2}|pie?r|\w+/, [['quay'], ['pi'], []]],
    [/.+(?:quay)?[ab](?!pier)\d\x41/, [[]]]
  ])('%s', (expression, literals) => {
    expect(literalsIn(expression)).toEqual(literals)
  })
})
