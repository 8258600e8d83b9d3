import {replaceAligned, type Aligned} from './aligned.ts'

/**
 * Sequences of UTF-8, and of the variants that Java and Oracle write: CESU-8's pair of surrogates, C0 80 for NUL. Bytes
 * are characters up to U+00FF here.
 */
const sequences = new RegExp(
  [
    String.raw`[\xc2-\xdf][\x80-\xbf]`,
    String.raw`\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]`,
    String.raw`(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]`,
    String.raw`(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}`,
    String.raw`\xc0\x80`
  ].join('|'),
  'g'
)

function decodeSequence(bytes: string): string {
  if (bytes.length === 6) return decodeSequence(bytes.slice(0, 3)) + decodeSequence(bytes.slice(3))
  // A lead byte holds 5, 4 or 3 bits of the code point.
  let code = bytes.charCodeAt(0) & (0x7f >> bytes.length)
  for (let index = 1; index < bytes.length; index++) code = (code << 6) | (bytes.charCodeAt(index) & 0x3f)
  return String.fromCodePoint(code)
}

/** Reads bytes as UTF-8, or gives nothing when they are not. */
export function decodeUtf8(bytes: Aligned): Aligned | undefined {
  if (/[\x80-\xff]/.test(bytes.text.replace(sequences, ''))) return undefined
  return replaceAligned(bytes, sequences, decodeSequence)
}
