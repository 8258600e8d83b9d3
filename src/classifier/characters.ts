/** What a character is to the classifier. */
export const kind = {
  space: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  apostrophe: 4,
  separator: 5,
  mark: 6,
  ideograph: 7
} as const

const table = new Uint8Array(0x250).fill(kind.mark)
for (let code = 0; code <= 32; code++) table[code] = kind.space
table[0xa0] = kind.space
for (let code = 97; code <= 122; code++) table[code] = kind.lower
for (let code = 65; code <= 90; code++) table[code] = kind.upper
for (let code = 48; code <= 57; code++) table[code] = kind.digit
for (let code = 0xc0; code <= 0x24f; code++) {
  const letter = String.fromCharCode(code)
  table[code] = letter === letter.toLowerCase() ? kind.lower : kind.upper
}
for (const mark of '|·»›>•/«‹') table[mark.charCodeAt(0)] = kind.separator
table[39] = kind.apostrophe

/** @param code a UTF-16 code unit */
export function kindOf(code: number): number {
  if (code < 0x250) return table[code] ?? kind.mark
  if (code >= 0x2e80 && code < 0xd800) return code <= 0x303f ? kind.mark : kind.ideograph
  if (code === 0x2019) return kind.apostrophe
  if (code >= 0x2000 && code <= 0x2bff)
    return code === 0x2022 || code === 0x203a || code === 0x2039 ? kind.separator : kind.mark
  if (code >= 0xd800) return kind.mark
  // Scripts beyond Latin: capitals are of no account.
  return kind.lower
}
