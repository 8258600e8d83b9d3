import {expect, it} from 'vitest'
import {ruleNames} from './support/rules.ts'

const camelCase = (name: string): string => name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase())

it('rules/index.ts lists every rule file', async () => {
  const index = [
    '// Generated from the files beside it: `npm run update`.',
    "import type {Rule} from '../src/rule.ts'",
    ...ruleNames.map((name) => `import ${camelCase(name)} from './${name}.ts'`),
    '',
    'export const rules: readonly Rule[] = [',
    ruleNames.map((name) => `  ${camelCase(name)}`).join(',\n'),
    ']\n'
  ].join('\n')
  await expect(index).toMatchFileSnapshot('../rules/index.ts')
})
