import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createFixer, createLinter} from '../src/index.ts'
import {clean, garbled, leaked, repeated} from './support/texts.ts'

/** Lines of damaged and honest texts, in any order, between any pieces. */
const lines = [clean, garbled, leaked, repeated].flatMap((text) => text.split('\n'))
const pieces: readonly string[] = [
  '',
  'Leave a Reply',
  'Share this:',
  'Page 3 of 7',
  'Fish &amp; chips',
  'Read more »',
  '<p>The quay</p>',
  '<!--more-->',
  'a\u200Bb',
  'â€œNo,â€\u009D he said',
  'The crews were in-',
  'formed at noon.The quay',
  'Notice: Undefined index: a in /srv/a.php on line 3',
  '{{ title }}',
  'Lorem ipsum dolor sit amet',
  '\uFFFD\uFFFD',
  '\r',
  '\t',
  '#0 /srv/a.php(3): run()',
  '[gallery ids="1,2"]',
  '&#8217;s'
]
const texts = fc
  .tuple(
    fc.array(
      fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 6})),
      {
        maxLength: 24
      }
    ),
    fc.constantFrom('\n', '\r\n', '\n\n', ' ')
  )
  .map(([parts, separator]) => parts.join(separator))

describe.each([false, true])('fixes, removals included: %s', (unsafe) => {
  const fix = createFixer({unsafe})
  const lint = createLinter()
  const classes = unsafe ? ['repair', 'removal'] : ['repair']

  it('leave nothing that they could have fixed, and change nothing when made again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const {text: fixed, passes, messages} = fix({text})
        expect(passes).toBeLessThanOrEqual(10)
        expect(lint({text: fixed}).messages).toEqual(messages)
        expect(messages.filter((message) => message.fix && classes.includes(message.fix))).toEqual([])
        expect(fix({text: fixed})).toMatchObject({text: fixed, edits: 0, passes: 0})
      }),
      {numRuns: 300}
    )
  })
})
