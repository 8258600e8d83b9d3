import {build} from 'esbuild'

/**
 * Imports sources: what is published in dist has no inner parts.
 *
 * @param {import('esbuild').BuildOptions} options what to bundle
 * @returns {Promise<Record<string, any>>} what it exports
 */
export async function importBundled(options) {
  const {outputFiles} = await build({...options, bundle: true, format: 'esm', platform: 'node', write: false})
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
