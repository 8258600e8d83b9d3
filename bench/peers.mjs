import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'

const installed = new URL('node_modules/', import.meta.url)

/**
 * Tools that read prose, each as a function that reads one text. They find other things than scrapelint does: the
 * question is only what a document costs.
 *
 * @returns {Promise<Readonly<Record<string, (text: string) => unknown>>>} none, when they are not installed
 */
export async function loadPeers() {
  const {existsSync} = await import('node:fs')
  if (!existsSync(installed)) {
    console.error('The peers are not installed: npm ci --prefix bench --ignore-scripts')
    return {}
  }
  return {
    alex: await loadAlex(),
    'write-good': (await import('write-good')).default,
    'textlint with 4 rules': await loadTextlint(),
    'retext with 5 plugins': await loadRetext()
  }
}

async function loadAlex() {
  const {text} = await import('alex')
  return (value) => text(value)
}

async function loadTextlint() {
  const {createLinter} = await import('textlint')
  const {TextlintKernelDescriptor} = await import('@textlint/kernel')
  const {moduleInterop} = await import('@textlint/module-interop')
  const load = async (name) => moduleInterop((await import(name)).default)
  const names = ['no-todo', 'max-comma', 'common-misspellings', 'terminology']
  const rules = names.map(async (ruleId) => ({ruleId, rule: await load(`textlint-rule-${ruleId}`), options: true}))
  const descriptor = new TextlintKernelDescriptor({
    rules: await Promise.all(rules),
    plugins: [{pluginId: 'text', plugin: await load('@textlint/textlint-plugin-text'), options: true}],
    filterRules: []
  })
  const linter = createLinter({descriptor})
  return (value) => linter.lintText(value, 'page.txt')
}

async function loadRetext() {
  const names = ['indefinite-article', 'passive', 'readability', 'repeated-words', 'simplify']
  const processor = unified().use(retextEnglish).use(retextStringify)
  for (const name of names) processor.use((await import(`retext-${name}`)).default)
  processor.freeze()
  return (value) => processor.process(value)
}
