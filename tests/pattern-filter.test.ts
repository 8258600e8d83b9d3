import {describe, expect, it} from 'vitest'
import {serverMessages} from '../src/catalogs/server-messages/index.ts'
import {requiredLiterals} from '../src/document/literals.ts'
import {PatternFilter} from '../src/document/pattern-filter.ts'

describe('what a match must hold', () => {
  it.each([
    [/Fatal error: .* on line \d+/, ['Fatal error: ']],
    [/(?:PHP )?(?:Warning|Notice): /, ['Warning', 'Notice']],
    [/colou?red quay/, ['red quay']],
    [/(?:Traceback)? \(innermost/, [' (innermost']],
    [/[Ww]arning\b!/, ['arning!']],
    [/Exceptions+ \{"code"\}/, [' {"code"}']],
    [/(?=Oops)(?<!Zap)\w+\.php/, ['.php']],
    [/[)\]|(]Quay{2}x/, ['Quay']]
  ])('%s', (pattern, pieces) => {
    expect(requiredLiterals(pattern)?.pieces).toEqual(pieces)
  })
  it.each([[/(?:Oops|\d+)/], [/(?:Oops)*/], [/the|an/], [/(?:Oops){0,2}/]])('%s tells nothing', (pattern) => {
    expect(requiredLiterals(pattern)).toBeUndefined()
  })
})

describe('the filter of patterns', () => {
  const filter = new PatternFilter(serverMessages.map(({opens}) => opens))
  const ownersIn = (text: string): ReadonlySet<number> => {
    const owners = new Set(filter.unfiltered)
    filter.search(text, (_start, more) => more.forEach((owner) => owners.add(owner)))
    return owners
  }

  it.each(serverMessages.map(({example}, index) => [example, index] as const))('lets %j through', (example, index) => {
    expect(ownersIn(example)).toContain(index)
  })
  it('holds ordinary prose back', () => {
    expect(ownersIn('A ferry left for our island at noon, with nobody on board who knew why.').size).toBeLessThan(3)
  })
  it('tells where a piece starts', () => {
    const starts: number[] = []
    const text = 'It said: Fatal error: at the quay. Fatal error: again.'
    new PatternFilter([/Fatal error: /]).search(text, (start) => starts.push(start))
    expect(starts).toEqual([9, 35])
  })
})
