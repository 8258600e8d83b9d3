import {assert, constantFrom, integer, property} from 'fast-check'
import {fix_encoding as fixWithFtfy} from 'ftfy-js'
import {describe, expect, it} from 'vitest'
import {encodings} from '../src/text/encodings.ts'
import {findMojibake} from '../src/text/mojibake.ts'

const sentences = {
  English: '“It’s late,” she said — and left…',
  French: 'Le café de l’été est fermé à Noël, où ça ?',
  German: 'Die Füße der Bäckerin schmerzen, sagt Grün.',
  Czech: 'Příliš žluťoučký kůň úpěl ďábelské ódy.',
  Romanian: 'Mulțumesc, în sfârșit am înțeles și eu ceva.',
  Turkish: 'Bugün çok güzel bir gün, değil mi, Ayşe?',
  Russian: 'Сегодня в порту было тихо, сказал смотритель.',
  Greek: 'Το λιμάνι έκλεισε τη Δευτέρα το πρωί.',
  Hebrew: 'הנמל נסגר ביום שני בבוקר.',
  Arabic: 'أغلق الميناء صباح يوم الاثنين.',
  Hindi: 'बंदरगाह सोमवार को बंद था।',
  Chinese: '港口星期一关闭，管理员说。',
  Korean: '항구는 월요일에 닫혔습니다.'
}
const languages = Object.entries(sentences)

/** A text whose UTF-8 was read in an encoding of one byte a character. */
function misread(text: string, encoding: string): string {
  const high = encodings().find(({name}) => name === encoding)?.high ?? ''
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (high[byte - 0x80] ?? '')))
    .join('')
}

function repair(text: string): string {
  let repaired = ''
  let from = 0
  for (const {start, end, repaired: words} of findMojibake(text)) {
    repaired += text.slice(from, start) + (typeof words === 'string' ? words : text.slice(start, end))
    from = end
  }
  return repaired + text.slice(from)
}

describe.each(encodings().map(({name}) => name))('UTF-8 read as %s', (encoding) => {
  it.each(languages)('is mended in %s, as ftfy does it', (_language, sentence) => {
    const damaged = misread(sentence, encoding)
    const ours = repair(damaged)
    if (fixWithFtfy(damaged) === sentence) expect(ours).toBe(sentence)
    else expect([damaged, sentence]).toContain(ours)
  })
})

it.each(languages)('honest %s stays', (_language, sentence) => expect(findMojibake(sentence)).toEqual([]))

it('is mended when it was read wrongly twice', () => {
  expect(repair(misread(misread(sentences.English, 'windows-1252'), 'windows-1252'))).toBe(sentences.English)
})

it('is mended beside honest lines of any language', () => {
  assert(
    property(constantFrom(...languages), integer({min: 0, max: 3}), ([, sentence], gap) => {
      const honest = `${sentence}${'\n'.repeat(gap + 1)}`
      expect(repair(honest + misread(sentences.French, 'windows-1252'))).toBe(honest + sentences.French)
    })
  )
})
