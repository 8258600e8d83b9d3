import {fileURLToPath} from 'node:url'
import {importBundled} from '../build/import-bundled.mjs'

/** @returns {Promise<Record<string, any>>} what parts.ts exports */
export const importParts = () => importBundled({entryPoints: [fileURLToPath(new URL('parts.ts', import.meta.url))]})
