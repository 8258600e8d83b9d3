import {defineRule} from '../src/rule.ts'

/** Characters that show nothing. U+2028 and U+2029 break the line where nothing that reads text expects it. */
const runs =
  /(?:[\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\u034f|[\ufe00-\ufe0f]|\udb40[\udc00-\uddef])+/g

/** Direction marks serve right-to-left letters; so far away, in characters, such a letter may stand. */
const reach = 100
const directionMark = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/

/** Hebrew to Georgian, Hangul's jamo, Khmer, Mongolian and so on: joiners shape these, and a zero-width space parts their words. */
const joiner = /^[\u034f\u115f\u1160\u180e\u200b-\u200d]$/
const shaped = '[\\u0590-\\u11ff\\u1780-\\u18af\\u1a20-\\u1aaf\\ua840-\\uaaff\\ufb1d-\\ufdff\\ufe70-\\ufefc]'
const shapedBefore = new RegExp(`${shaped}$`)
const shapedAfter = new RegExp(`^${shaped}`)

/** “❤️”, “1️⃣”, the Scottish flag: a variation selector or tag changes how the character before it looks. */
const selector = /^(?:[\ufe00-\ufe0f]|\udb40[\udc00-\uddef])$/
const modified = /[\p{Extended_Pictographic}\p{Emoji}\p{S}\p{Script=Han}\p{Script=Mongolian}]$/u
const pictographBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u
const pictographAfter = /^\p{Extended_Pictographic}/u

const names: ReadonlyMap<string, string> = new Map([
  ['\xad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u2060', 'word joiner'],
  ['\ufeff', 'byte order mark']
])

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Whether a character of the run from `start` to `end` does something where it stands. */
function isNeeded(character: string, text: string, start: number, end: number): boolean {
  if (directionMark.test(character))
    return (
      rightToLeftLetter.test(text.slice(Math.max(0, start - reach), start)) ||
      rightToLeftLetter.test(text.slice(end, end + reach))
    )
  // Two code units hold the character on that side, and any more would be read for nothing.
  const before = text.slice(Math.max(0, start - 2), start)
  if (selector.test(character)) return modified.test(before)
  if (!joiner.test(character)) return false
  const after = text.slice(end, end + 2)
  return (
    shapedBefore.test(before) ||
    shapedAfter.test(after) ||
    (character === '\u200d' && pictographBefore.test(before) && pictographAfter.test(after))
  )
}

function visibleForm(character: string): string {
  return character === '\u2028' || character === '\u2029' ? '\n' : ''
}

export default defineRule({
  name: 'invisible-character',
  summary: 'a character that shows nothing and does nothing where it stands: zero-width, soft hyphen, direction mark',
  why: 'Nobody sees it, but a search for the word fails, equal lines differ, and a tokenizer cuts the word in two.',
  family: 'character',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      {text: 'Cash⟦\u200b⟧back offers', fixed: 'Cashback offers'},
      {text: 'the envi⟦\xad⟧ron⟦\xad⟧ment', fixed: 'the environment'},
      {text: '⟦\ufeff⟧Dear reader', fixed: 'Dear reader'},
      {text: 'They⟦\u200e⟧ said no⟦\u202c⟧.', fixed: 'They said no.'},
      {text: 'First verse⟦\u2028⟧second verse', fixed: 'First verse\nsecond verse'}
    ],
    clean: [
      'Families 👨‍👩‍👧, hearts ❤️, keycaps 1️⃣ and flags 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿 are sequences.',
      'می‌خواهم این کتاب را بخوانم.',
      'The shop is called \u200fمخبز السلام\u200f and stands on the corner.',
      'ភាសា\u200bខ្មែរ'
    ]
  },
  *check(document) {
    if (document.isPlain) return
    const {text} = document
    for (const {0: run, index: start} of text.matchAll(runs)) {
      const end = start + run.length
      let first: string | undefined
      let visible = ''
      for (const character of run) {
        if (isNeeded(character, text, start, end)) visible += character
        else {
          first ??= character
          visible += visibleForm(character)
        }
      }
      if (first === undefined) continue
      const name = names.get(first) ?? 'invisible character'
      yield {
        start,
        end,
        message: `Unexpected ${name} ${codePoint(first)}, remove it`,
        expected: visible,
        fix: 'repair'
      }
    }
  }
})
