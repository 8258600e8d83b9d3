import {decodeWindows1252} from './windows-1252.ts'

/** The bytes 80 to FF of a text whose every byte was read as Latin-1. */
const highBytes = Array.from({length: 128}, (_, index) => String.fromCharCode(0x80 + index)).join('')

/** What MS-DOS shows for bytes 80 to FF; browsers' `TextDecoder` has no name for it. */
const codePage437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0'

/**
 * Single-byte encodings that UTF-8 is misread in, likeliest first: ftfy's list and order. A byte that an encoding leaves
 * undefined stands for itself, as sloppy readers have it.
 */
const readers: readonly (readonly [name: string, read: () => string])[] = [
  ['latin-1', () => highBytes],
  ['windows-1252', () => decodeWindows1252(highBytes)],
  ['windows-1251', () => read('windows-1251')],
  ['windows-1250', () => read('windows-1250')],
  ['windows-1253', () => read('windows-1253')],
  ['windows-1254', () => read('windows-1254')],
  ['windows-1257', () => read('windows-1257')],
  ['iso-8859-2', () => read('iso-8859-2')],
  ['macintosh', () => read('macintosh')],
  ['cp437', () => codePage437]
]

function read(encoding: string): string {
  const decoded = new TextDecoder(encoding).decode(Uint8Array.from(highBytes, (byte) => byte.charCodeAt(0)))
  return decoded.replace(/\ufffd/g, (_, index: number) => highBytes.charAt(index))
}

export interface Encoding {
  readonly name: string
  /** The characters of bytes 80 to FF. */
  readonly high: string
  /** The byte of each character that is not ASCII. */
  readonly bytes: ReadonlyMap<string, number>
  /** A character that has no byte; U+FFFD, where one was lost, has. */
  readonly foreign: RegExp
}

let known: readonly Encoding[] | undefined

export function encodings(): readonly Encoding[] {
  return (known ??= readers.map(([name, reader]) => {
    const high = reader()
    const bytes = new Map([...high].map((character, index) => [character, 0x80 + index]))
    return {name, high, bytes, foreign: new RegExp(`[^\\0-\\x7f\ufffd${high}]`)}
  }))
}
