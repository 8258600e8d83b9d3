import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {root} from './rules.ts'
import {blockOf} from './sections.ts'

/** A folder of its own with a copy of the sample, and `scrapelint` on the path as an installation puts it there. */
export interface Workplace {
  readonly folder: string
  readonly sample: string
  readonly environment: NodeJS.ProcessEnv
  remove(): void
}

export const samplePath: string = fileURLToPath(new URL('test-fixtures/sample/harbour-festival.txt', root))

export function createWorkplace(): Workplace {
  const folder = mkdtempSync(path.join(tmpdir(), 'scrapelint-'))
  const sample = path.join(folder, 'harbour-festival.txt')
  copyFileSync(samplePath, sample)
  const bin = path.join(folder, 'bin')
  mkdirSync(bin)
  const command = fileURLToPath(new URL('dist/src/cli/main.js', root))
  writeFileSync(path.join(bin, 'scrapelint'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, {
    mode: 0o755
  })
  return {
    folder,
    sample,
    environment: {...process.env, HOME: folder, PATH: `${bin}:${process.env['PATH'] ?? ''}`},
    remove: () => rmSync(folder, {recursive: true})
  }
}

/** The recipe for an editor, as `editors/README.md` gives it: the first block in a language that says `word`. */
export function readRecipe(language: string, word = ''): string {
  return blockOf(readFileSync(new URL('editors/README.md', root), 'utf8'), language, word)
}
