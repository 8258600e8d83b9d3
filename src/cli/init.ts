import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {settingsFilesIn} from '../config/find.ts'
import {say, status, UsageError, type Shell} from './shell.ts'

const name = '.scrapelintrc.json'

const first = {
  $schema: './node_modules/scrapelint/schema.json',
  extends: 'recommended',
  rules: {}
}

/**
 * Writes a settings file to start from.
 *
 * @throws {UsageError} when the folder has one
 */
export function init(shell: Shell): number {
  const [present] = settingsFilesIn(shell.cwd)
  if (present !== undefined)
    throw new UsageError(`${path.basename(present)} has settings already; --init writes only a first settings file`)
  writeFileSync(path.join(shell.cwd, name), `${JSON.stringify(first, null, 2)}\n`, {flag: 'wx'})
  say(shell, `wrote ${name}; \`scrapelint --list-rules\` lists what it can set`)
  return status.clean
}
