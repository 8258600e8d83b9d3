import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {createLinter} from '../src/index.ts'
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

it('finds in all fixtures what its sources find', async () => {
  const {createLinter: createBuilt} = await importBuilt('src/index.js')
  if (typeof createBuilt !== 'function') throw new TypeError('expected a function')
  const [built, source] = [createBuilt({extends: 'all'}), createLinter({extends: 'all'})]
  const files = globSync('test-fixtures/**/*.txt', {cwd: fileURLToPath(root), absolute: true})
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const page = {text: readFileSync(file, 'utf8')}
    expect(built(page), file).toEqual(source(page))
  }
})
