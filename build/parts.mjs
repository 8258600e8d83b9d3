import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const onDemand = fileURLToPath(new URL('../src/parts/on-demand.ts', import.meta.url))
const filter = /\/parts\/at-once\.ts$/

/**
 * A plugin for esbuild, for browsers: heavy parts of the library come when they are asked for, and not with it.
 *
 * @type {import('esbuild').Plugin}
 */
export const loadPartsOnDemand = {
  name: 'load-parts-on-demand',
  setup({onResolve}) {
    onResolve({filter}, () => ({path: onDemand}))
  }
}

/**
 * A plugin for esbuild: heavy parts come with the library, but are made when they are asked for. What is required, as
 * against imported, esbuild runs no sooner.
 *
 * @type {import('esbuild').Plugin}
 */
export const makePartsLate = {
  name: 'make-parts-late',
  setup({onLoad}) {
    onLoad({filter}, ({path: file}) => {
      let contents = readFileSync(file, 'utf8')
      for (const [statement, name, module] of contents.matchAll(/^import \{(\w+)\} from ('.+')$/gm))
        contents = contents.replace(statement, '').replace(`=> ${name}`, `=> require(${module}).${name}`)
      return {contents, loader: 'ts'}
    })
  }
}
