import {createRequire} from 'node:module'
import {listen} from './stdio.ts'

/** The command `scrapelint lsp`. */
export function runLanguageServer(): void {
  const {version, homepage}: {version: string; homepage?: string} = createRequire(import.meta.url)(
    'scrapelint/package.json'
  )
  listen({version, homepage})
}
