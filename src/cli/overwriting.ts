import {statSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from './shell.ts'

/**
 * Makes sure that no output is a file that is read too, or is written already: opening it would empty it.
 *
 * @param outputs names of files, by the options that give them
 * @throws {UsageError}
 */
export function refuseToOverwrite(
  outputs: Readonly<Record<string, string | undefined>>,
  inputs: readonly string[],
  cwd: string
): void {
  const taken: string[] = []
  for (const [option, name] of Object.entries(outputs)) {
    if (name === undefined) continue
    const id = identityOf(path.resolve(cwd, name))
    if (id === undefined) continue
    if (inputs.some((input) => identityOf(path.resolve(cwd, input)) === id))
      throw new UsageError(`--${option} ${name}: is read, and would be lost; name another file`)
    if (taken.includes(id)) throw new UsageError(`--${option} ${name}: is written already; name another file`)
    taken.push(id)
  }
}

/** The same for all names of a file; nothing for a device, which loses nothing. */
function identityOf(file: string): string | undefined {
  try {
    const found = statSync(file)
    return found.isFile() ? `${found.dev}:${found.ino}` : undefined
  } catch {
    return file
  }
}
