// npm run build, after tsc has written the declarations: bundles what users import and run. A start costs a module
// after the other, so there are few. Packages under `dependencies` stay imports; what comes from `devDependencies` is
// bundled, and its licence goes along. So are vfile and its messages, which are dependencies for their types.
import {readFileSync, writeFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {licensesOf} from './licenses.mjs'
import {loadPartsOnDemand, makePartsLate} from './parts.mjs'
import {makePatternsLate} from './patterns.mjs'
import {makeStartsTables} from './starts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const {dependencies} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const bundledDependencies = new Set(['vfile', 'vfile-message'])

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  // What the library bundles must run in browsers too.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  external: ['node:*', 'scrapelint', ...Object.keys(dependencies).filter((name) => !bundledDependencies.has(name))],
  // Names stay, so that a stack trace says something.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  metafile: true
}

const {metafile} = await build({
  ...common,
  entryPoints: [
    {in: 'src/index.ts', out: 'src/index'},
    {in: 'src/cli/main.ts', out: 'src/cli/main'},
    // Beside the chunk that starts it.
    {in: 'src/cli/jsonl/worker.ts', out: 'chunks/worker'}
  ],
  outdir: 'dist',
  plugins: [makePartsLate, makeStartsTables(root), makePatternsLate]
})

await build({
  ...common,
  entryPoints: [{in: 'src/on-demand.ts', out: 'index'}],
  outdir: 'dist/on-demand',
  minify: true,
  plugins: [loadPartsOnDemand, makePatternsLate]
})

// A rule alone needs nearly all of the library, so its module is a door to that.
for (const file of readdirSync(path.join(root, 'rules'))) {
  const name = path.basename(file, '.ts')
  const door = `import {rules} from '../src/index.js'\n\nexport default rules.find((rule) => rule.name === '${name}')\n`
  if (name !== 'index') writeFileSync(path.join(root, `dist/rules/${name}.js`), door)
}

writeFileSync(path.join(root, 'dist/licenses.txt'), licensesOf(metafile, root))
