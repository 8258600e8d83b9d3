import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {commandPath, createFolder} from '../support/command.ts'
import {root} from '../support/rules.ts'
import {clean, repeated, unrepeated} from '../support/texts.ts'

const project = fileURLToPath(root)

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd,
    encoding: 'utf8'
  })
}

/** A repository whose commits pre-commit checks, with its caches in a folder of their own. */
function createRepository(config: string): {folder: string; commit: () => {status: number | null; output: string}} {
  const folder = createFolder({
    '.pre-commit-config.yaml': config,
    'bin/scrapelint': `#!/bin/sh\nexec "${process.execPath}" "${commandPath}" "$@"\n`,
    '.gitignore': 'bin\n'
  })
  chmodSync(path.join(folder, 'bin/scrapelint'), 0o755)
  git(folder, 'init', '-q')
  const home = createFolder()
  const env = {...process.env, PRE_COMMIT_HOME: home, PATH: `${folder}/bin:${process.env['PATH'] ?? ''}`}
  execFileSync('pre-commit', ['install'], {cwd: folder, env})
  return {
    folder,
    commit() {
      git(folder, 'add', '-A')
      const args = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-m', 'Add pages']
      const {status, stdout, stderr} = spawnSync('git', args, {cwd: folder, env, encoding: 'utf8'})
      return {status, output: stdout + stderr}
    }
  }
}

/** This project as it is now, as a repository of its own. */
function cloneProject(): string {
  const clone = createFolder()
  const files = git(project, 'ls-files', '-co', '--exclude-standard').trim().split('\n')
  for (const file of files) {
    mkdirSync(path.dirname(path.join(clone, file)), {recursive: true})
    cpSync(path.join(project, file), path.join(clone, file))
  }
  git(clone, 'init', '-q')
  git(clone, 'add', '-A')
  git(clone, 'commit', '-qm', 'All')
  return clone
}

describe('pre-commit', () => {
  it('with language: system stops a dirty file, lets --fix mend it, and passes a clean one', () => {
    const {folder, commit} = createRepository(`repos:
  - repo: local
    hooks:
      - id: scrapelint
        name: scrapelint
        language: system
        entry: scrapelint --max-warnings 0 --fix --unsafe-fixes
        files: \\.(txt|md)$
`)
    const file = path.join(folder, 'page.txt')
    writeFileSync(file, repeated)
    const first = commit()
    expect(first.status).toBe(1)
    expect(first.output).toContain('files were modified by this hook')
    expect(readFileSync(file, 'utf8')).toBe(unrepeated)
    expect(commit().status).toBe(0)
  })

  it('with language: node installs this repository and runs its hook', {timeout: 500_000}, () => {
    const clone = cloneProject()
    const {folder, commit} = createRepository(`repos:
  - repo: ${clone}
    rev: ${git(clone, 'rev-parse', 'HEAD').trim()}
    hooks:
      - id: scrapelint
        args: [--max-warnings, '0']
`)
    writeFileSync(path.join(folder, 'page.txt'), repeated)
    writeFileSync(path.join(folder, 'clean.md'), clean)
    const first = commit()
    expect(first.output).toContain('Unexpected repeat of line 3, remove it')
    expect(first.status).toBe(1)
    writeFileSync(path.join(folder, 'page.txt'), unrepeated)
    expect(commit().status).toBe(0)
  })
})
