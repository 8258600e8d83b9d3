import {decodeWindows1252} from './windows-1252.ts'

let utf8: TextDecoder | undefined

/** Reads bytes as UTF-8 or, when they are not, as Windows-1252; gives nothing when controls would come of it. */
export function decodeBytes(bytes: readonly number[]): string | undefined {
  const decoded = decodeUtf8(bytes) ?? decodeWindows1252(String.fromCharCode(...bytes))
  return /(?![\t\n\r])\p{Cc}/u.test(decoded) ? undefined : decoded
}

function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    return (utf8 ??= new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
