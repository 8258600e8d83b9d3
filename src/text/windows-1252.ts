/** What bytes 80 to 9F stand for. Node decodes them as Latin-1 since 20.18.3 (nodejs/node#56542), so `TextDecoder` is no help. */
const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Text whose bytes 80 to 9F were read as Latin-1, read as Windows-1252; what that leaves undefined stays. */
export function decodeWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (byte) => high[byte.charCodeAt(0) - 0x80] ?? byte)
}
