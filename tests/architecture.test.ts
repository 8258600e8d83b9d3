import {globSync} from 'tinyglobby'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {root} from './support/rules.ts'

const folder = fileURLToPath(root)

/** What a part may import, besides itself and types. An arrow that is not listed points up. */
const allowed: Readonly<Record<string, RegExp>> = {
  rules: /^(?:src\/(?:rule|declaration|catalogs|document|failure|structure|speech|classifier|text)\b|entities$)/,
  'src/document': /^src\/(?:document|failure|structure|speech|classifier|text|catalogs)\b/,
  'src/structure': /^src\/(?:document|structure|text|catalogs)\b/,
  'src/speech': /^src\/(?:document|speech|text|catalogs)\b/,
  'src/failure': /^src\/(?:document|failure|text|catalogs)\b/,
  'src/classifier': /^src\/(?:document|classifier|text|parts|catalogs)\b/,
  'src/text': /^src\/(?:text|parts|catalogs)\b/,
  'src/parts': /^src\/catalogs\b|^(?:entities\/decode|ftfy-js\/badness)$/,
  'src/config': /^(?:src\/(?:config|settings)\b|rules\/index|(?:picomatch|retext-english|unified|vfile|yaml)$|node:)/,
  'src/catalogs': /^src\/(?:declaration|catalogs)\b/
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(path.join(folder, file), 'utf8')
  return [...source.matchAll(/^(?:import|export)\s(?!type\b)[^'"]*?from\s+'([^']+)'/gm)].map(([, name = '']) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
  )
}

const files = globSync(['rules/*.ts', 'src/**/*.ts'], {cwd: folder}).filter((file) => file !== 'rules/index.ts')

it.each(files)('%s imports only what lies below it', (file) => {
  const part = Object.keys(allowed).find((name) => file.startsWith(`${name}/`))
  const permitted = part && allowed[part]
  if (permitted) for (const name of importsOf(file)) expect(name).toMatch(permitted)
  if (!/^src\/(?:cli|config|language-server)\//.test(file))
    for (const name of importsOf(file)) expect(name).not.toMatch(/^node:/)
})
