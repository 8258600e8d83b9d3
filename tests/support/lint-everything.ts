import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {createLinter} from '../../src/lint.ts'
import {allRules, root} from './rules.ts'

/** Lints all fixtures and all examples, as text and as Markdown, so that all has run that waits for a cue. */
export function lintEverything(): void {
  const folder = fileURLToPath(new URL('test-fixtures', root))
  const fixtures = globSync('**/*.{txt,md}', {cwd: folder}).map((name) => readFileSync(path.join(folder, name), 'utf8'))
  const examples = allRules.flatMap(({examples: {flagged, clean}}) =>
    [...flagged, ...clean].map((example) => (typeof example === 'string' ? example : example.text).replace(/[⟦⟧]/g, ''))
  )
  const linter = createLinter({extends: 'all'})
  for (const text of [...fixtures, ...examples])
    for (const format of ['text', 'markdown'] as const) linter({text, format})
}
