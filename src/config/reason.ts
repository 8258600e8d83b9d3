const words: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EISDIR', 'is a folder'],
  ['EACCES', 'permission is denied'],
  ['EPERM', 'permission is denied'],
  ['ENOSPC', 'the disk is full']
])

/** Why something went wrong, such as reading a file, in words for a person. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return words.get('code' in error ? error.code : undefined) ?? error.message
}
