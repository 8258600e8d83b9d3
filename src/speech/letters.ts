/** Letters of names in English text: Latin with all its diacritics, combining marks included. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  )
}

/** @param code of a letter */
export function isUppercase(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

export function isLowercase(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && isLetter(code) && !isUppercase(code))
}

/** A space that keeps two words of a name together, not a line end. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0
}

/** `'` or `’` */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** Where the lower-case letters end that start at an offset. */
export function endOfLowercase(text: string, start: number): number {
  let end = start
  while (isLowercase(text.charCodeAt(end))) end++
  return end
}

/** Where the lower-case letters start that end at an offset. */
export function startOfLowercase(text: string, end: number): number {
  let start = end
  while (isLowercase(text.charCodeAt(start - 1))) start--
  return start
}

/** The lower-case word that starts at an offset, or nothing. */
export function wordFrom(text: string, start: number): string {
  const end = endOfLowercase(text, start)
  return isLetter(text.charCodeAt(end)) ? '' : text.slice(start, end)
}

/** The lower-case word that ends at an offset, or nothing. */
export function wordBefore(text: string, end: number): string {
  const start = startOfLowercase(text, end)
  return isLetter(text.charCodeAt(start - 1)) ? '' : text.slice(start, end)
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

/** Without diacritics and case, so that “García” and “Garcia” are one. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı’]/g, (letter) => plainLetters[letter] ?? letter)
}
