import {expect, it} from 'vitest'
import {writeReach} from '../build/reach-table.ts'
import {serverMessages} from '../src/catalogs/server-messages/index.ts'
import {Automaton} from '../src/document/automaton.ts'
import {lineStartsOf} from '../src/document/line-starts.ts'
import type {Reach} from '../src/document/reach.ts'
import {readReach} from '../src/document/reach-table.ts'

const read = (start: Reach, numbers: readonly number[], text: string): readonly number[] =>
  new Automaton(start, numbers).read(text, 0, text.length).toSorted((left, right) => left - right)

it.each([
  ['nothing', [], ''],
  ['what ends at once', [/(?:quay)?/, /x*/], 'pier'],
  ['one way', [/quay/], 'quay'],
  ['ways that part and meet', [/qu(?:a|e|i)y/, /q[ae]y/i, /quiet/], 'quey'],
  ['loops', [/(?:ab|a)*c/, /[a-z]+\d{2,}/, /.*c$/, /.{0,9}q/], 'abaabc'],
  ['signs beyond ASCII', [/“[éß]/, /安全/], '安全'],
  ['many expressions', Array.from({length: 300}, (_, number) => new RegExp(`q${number}$`)), 'q299']
])('keeps %s', (_, patterns, text) => {
  const {start} = lineStartsOf([{prefix: /\s*/, patterns}])
  const copy = readReach(writeReach(start))
  for (const line of [text, ` ${text}`, text.slice(1), `${text}7`, `x${text}`])
    expect(read(copy, [...patterns.keys()], line), line).toEqual(read(start, [...patterns.keys()], line))
})

it('keeps what is known of server messages', () => {
  const patterns = serverMessages.map(({opens}) => opens)
  const {start} = lineStartsOf([{prefix: /\s*/, patterns}])
  const numbers = [...patterns.keys()]
  const [made, copy] = [new Automaton(start, numbers), new Automaton(readReach(writeReach(start)), numbers)]
  for (const {example} of serverMessages) {
    const found = copy.read(example, 0, example.length).toSorted()
    expect(found, example).toEqual(made.read(example, 0, example.length).toSorted())
  }
})
