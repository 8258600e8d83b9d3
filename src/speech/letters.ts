const letter = 1
const uppercase = 2

/** What the characters are that nearly all English text is made of. */
const kinds = Uint8Array.from({length: 0x250}, (_none, code) => kindOf(code))

function kindOf(code: number): number {
  const isLatin = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0
  if (!isLatin || code === 0xd7 || code === 0xf7) return 0
  return isChangedByLowering(code) ? letter | uppercase : letter
}

function isChangedByLowering(code: number): boolean {
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase()
}

/** The UTF-16 code unit at an offset, or 0 outside the text: reading there is what `charCodeAt` is slow at. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}

/** Letters of names in English text, as the inside of a character class: Latin with all its diacritics, combining marks included. */
export const letters = String.raw`A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0300-\u036f\u1e00-\u1eff`

/** Whether a character is one of `letters`. */
export function isLetter(code: number): boolean {
  if (code < 0x250) return ((kinds[code] ?? 0) & letter) !== 0
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff)
}

/** @param code of a letter */
export function isUppercase(code: number): boolean {
  return code < 0x250 ? ((kinds[code] ?? 0) & uppercase) !== 0 : isChangedByLowering(code)
}

export function isLowercase(code: number): boolean {
  return code < 0x250 ? kinds[code] === letter : isLetter(code) && !isChangedByLowering(code)
}

/** A space that keeps two words of a name together, not a line end. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0
}

/** `'` or `’` */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** Where the letters end that start at an offset. */
export function endOfLetters(text: string, start: number): number {
  let end = start
  while (isLetter(codeAt(text, end))) end++
  return end
}

/** Where the lower-case letters end that start at an offset. */
export function endOfLowercase(text: string, start: number): number {
  let end = start
  while (isLowercase(codeAt(text, end))) end++
  return end
}

/** Where the lower-case letters start that end at an offset. */
export function startOfLowercase(text: string, end: number): number {
  let start = end
  while (isLowercase(codeAt(text, start - 1))) start--
  return start
}

/** The lower-case word that starts at an offset, or nothing. */
export function wordFrom(text: string, start: number): string {
  const end = endOfLowercase(text, start)
  return isLetter(codeAt(text, end)) ? '' : text.slice(start, end)
}

/** The lower-case word that ends at an offset, or nothing. */
export function wordBefore(text: string, end: number): string {
  const start = startOfLowercase(text, end)
  return isLetter(codeAt(text, start - 1)) ? '' : text.slice(start, end)
}

/** Letters that Unicode does not take apart, as English papers write them. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'"
}

const plain = /^[A-Za-z'-]*$/

/** Without diacritics and case, so that “García” and “Garcia” are one. */
export function foldName(name: string): string {
  if (plain.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı’]/g, (character) => plainLetters[character] ?? character)
}
