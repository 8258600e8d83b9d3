export function bytesOf(base64: string): Uint8Array {
  // Node's own way takes a tenth of the time, which counts when a single file is linted.
  if (typeof Buffer === 'function') return new Uint8Array(Buffer.from(base64, 'base64'))
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}
