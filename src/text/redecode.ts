import {parts} from '../parts/at-once.ts'
import {replaceAligned, type Aligned} from './aligned.ts'
import {encodings, type Encoding} from './encodings.ts'
import {decodeUtf8} from './utf8.ts'

/** `à` whose second byte, a no-break space, became a plain space: “Ã perturber” lost a space, “Ã quele” has none. */
const graveWord = /\xc3 (?! |quele|quela|quilo|s )/g

/** `”` whose last byte, which Windows-1252 leaves undefined, is gone: “so,â€ she said”. */
const closingQuote = /\xe2\x80(?=[\s.,;:!?)"'\]]|$)(?!\?)/g

/** Sequences in which a plain space stands for the byte A0, after ftfy. */
const spaced = new RegExp(
  [
    String.raw`[\xc2\xc3\xc5\xce\xd0\xd9] `,
    String.raw`[\xe2\xe3] [\x80-\x84\x86-\x9f\xa1-\xbf]`,
    String.raw`[\xe0-\xe3][\x80-\x84\x86-\x9f\xa1-\xbf] `,
    String.raw`\xf0(?: [\x80-\xbf]{2}|[\x80-\xbf] [\x80-\xbf]|[\x80-\xbf]{2} )`
  ].join('|'),
  'g'
)

/** Sequences of which a byte became U+FFFD (here 1A) or a question mark, after ftfy. */
const lossy = new RegExp(
  [
    String.raw`[\xc2-\xdf]\x1a|[\xc2\xc3]\?`,
    String.raw`[\xe0-\xef](?:[\x1a?][\x1a\x80-\xbf]|[\x1a\x80-\xbf][\x1a?])`,
    String.raw`[\xf0-\xf4](?:[\x1a?][\x1a\x80-\xbf]{2}|[\x1a\x80-\xbf][\x1a?][\x1a\x80-\xbf]|[\x1a\x80-\xbf]{2}[\x1a?])`,
    String.raw`\x1a`
  ].join('|'),
  'g'
)

/** A character that no encoding of one byte a character has. */
const lost = '\ufffd'

/** A text as bytes of an encoding, or nothing when it has other characters. */
function encode({text, starts}: Aligned, {bytes, foreign}: Encoding): Aligned | undefined {
  if (foreign.test(text)) return undefined
  const encoded = text.replace(/[\x80-\uffff]/g, (character) =>
    character === lost ? '\x1a' : String.fromCharCode(bytes.get(character) ?? 0)
  )
  return {text: encoded, starts}
}

/** Reads a text again: as bytes of the first encoding in which they are UTF-8. */
export function decodeOnce(text: Aligned): Aligned | undefined {
  for (const encoding of encodings()) {
    const bytes = encode(text, encoding)
    const decoded = bytes && decodeUtf8(restoreBytes(bytes, encoding))
    if (decoded) return decoded
  }
  return undefined
}

function restoreBytes(bytes: Aligned, {name}: Encoding): Aligned {
  // MacRoman has its no-break space elsewhere, and Latin-1 knows every byte.
  if (name === 'macintosh') return bytes
  const quotes = replaceAligned(bytes, closingQuote, () => '\xe2\x80\x9d')
  const graves = replaceAligned(quotes, graveWord, () => '\xc3\xa0 ')
  const whole = replaceAligned(graves, spaced, (sequence) => sequence.replaceAll(' ', '\xa0'))
  return name.startsWith('windows') ? replaceAligned(whole, lossy, () => '\xef\xbf\xbd') : whole
}

/** Text that was decoded wrongly once or several times, decoded rightly. */
export function decodeAll(text: Aligned): Aligned {
  let current = text
  const isBad = parts.badness()
  while (isBad(current.text)) {
    const next = decodeOnce(current)
    if (!next || next.text === current.text) break
    current = next
  }
  return current
}
