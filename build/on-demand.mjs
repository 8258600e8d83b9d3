import {fileURLToPath} from 'node:url'

const path = fileURLToPath(new URL('../src/parts/on-demand.ts', import.meta.url))

/**
 * A plugin for esbuild: heavy parts of the library come when they are asked for, and not with it.
 *
 * @type {import('esbuild').Plugin}
 */
export const loadPartsOnDemand = {
  name: 'load-parts-on-demand',
  setup({onResolve}) {
    onResolve({filter: /\/at-once\.ts$/}, () => ({path}))
  }
}
