/** What each of the 256 bytes means in an encoding that has one byte a character, as browsers read it. */
function tableOf(encoding: string): readonly string[] {
  return [...new TextDecoder(encoding).decode(Uint8Array.from({length: 256}, (_, byte) => byte))]
}

const tables = new Map<string, readonly string[]>()

/** The character that a byte stands for in a single-byte encoding. */
export function decodeByte(byte: number, encoding: string): string | undefined {
  const table = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, table)
  return table[byte]
}
