import {existsSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {settingsFileNames} from '../config/find.ts'
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
  const present = settingsFileNames.find((candidate) => existsSync(path.join(shell.cwd, candidate)))
  if (present !== undefined)
    throw new UsageError(`${present} is there already; --init writes only a first settings file`)
  writeFileSync(path.join(shell.cwd, name), `${JSON.stringify(first, null, 2)}\n`, {flag: 'wx'})
  say(shell, `wrote ${name}; \`scrapelint --list-rules\` lists what it can set`)
  return status.clean
}
