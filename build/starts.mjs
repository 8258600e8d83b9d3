import path from 'node:path'
import {importBundled} from './import-bundled.mjs'

/**
 * A plugin for esbuild: the starts of lines that patterns are looked for at become tables. To make them from the
 * patterns took a third of the time of the command on one file.
 *
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
export const makeStartsTables = (root) => ({
  name: 'make-starts-tables',
  setup({onLoad}) {
    onLoad({filter: /\/failure-starts\.ts$/}, async ({path: file}) => {
      const tables = await tablesOf(file, root)
      const functions = Object.entries(tables).map(([name, {table, ...rest}]) => {
        const fields = Object.entries(rest).map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
        return `export const ${name} = () => ({${fields.join()}, start: readReach('${table}')})`
      })
      return {contents: `import {readReach} from '../document/reach-table.ts'\n${functions.join('\n')}`}
    })
  }
})

/** What the functions of a module give, with tables in the place of starts. */
async function tablesOf(file, root) {
  const program = `
    import {writeReach} from ${JSON.stringify(path.join(root, 'build/reach-table.ts'))}
    import * as functions from ${JSON.stringify(file)}
    export const tables = {}
    for (const [name, make] of Object.entries(functions)) {
      const {start, ...rest} = make()
      tables[name] = {...rest, table: writeReach(start)}
    }`
  const {tables} = await importBundled({stdin: {contents: program, resolveDir: root}})
  return tables
}
