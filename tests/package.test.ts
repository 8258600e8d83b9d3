import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {root, ruleNames} from './support/rules.ts'

/** What is published. */
const importBuilt = (name: string): Promise<Record<string, unknown>> => import(new URL(`dist/${name}`, root).href)

it.each(ruleNames)('scrapelint/rules/%s is the rule of the library', async (name) => {
  const [{default: rule}, {rules}] = await Promise.all([importBuilt(`rules/${name}.js`), importBuilt('src/index.js')])
  expect(rule).toHaveProperty('name', name)
  expect(rules).toContain(rule)
})

it('takes a file for one, whatever copy of vfile it comes from', async () => {
  const {lint} = await importBuilt('src/index.js')
  const file = new VFile({path: 'notes.md', value: 'Fish &amp; chips are back on the quay.'})
  expect(lint).toBeTypeOf('function')
  if (typeof lint === 'function') expect(lint(file)).toBe(file)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['leftover-escape'])
})

it('passes on the licences of what it bundles', () => {
  const licenses = readFileSync(new URL('dist/licenses.txt', root), 'utf8')
  const files = ['entities/LICENSE', 'ftfy-js/LICENSE.txt', 'vfile/license']
  for (const file of files) {
    expect(licenses).toContain(readFileSync(new URL(`node_modules/${file}`, root), 'utf8').trim())
  }
})
