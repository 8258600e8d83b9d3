import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

/** @returns {Promise<Record<string, any>>} what parts.ts exports */
export async function importParts() {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('parts.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
