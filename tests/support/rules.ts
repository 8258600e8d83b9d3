import {readdirSync} from 'node:fs'
import type {Rule} from '../../src/rule.ts'

export const root: URL = new URL('../../', import.meta.url)

export const ruleNames: readonly string[] = readdirSync(new URL('rules', root))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -3))
  .toSorted()

/** Every rule in the folder, whether or not the generated index knows it yet. */
export const allRules: readonly Rule[] = await Promise.all(
  ruleNames.map(async (name) => {
    const module: {default: Rule} = await import(new URL(`rules/${name}.ts`, root).href)
    return module.default
  })
)
