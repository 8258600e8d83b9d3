import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {root} from './rules.ts'
import {blockOf} from './sections.ts'

/** What a command came to. */
export interface Ended {
  readonly status: number | null
  readonly output: string
}

/** A git repository of a user of scrapelint, in a folder of its own. */
export interface Project {
  readonly folder: string
  write(name: string, text: string): void
  read(name: string): string
  /** Runs lines of a shell, as CI does: the first that fails ends them. */
  run(script: string): Ended
  /** Adds all files and commits them. */
  commit(): Ended
  remove(): void
}

/** A project that has the built scrapelint, or none, and no CI and no hooks around it. */
export function createProject(): Project {
  const folder = mkdtempSync(path.join(tmpdir(), 'scrapelint-'))
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    PRE_COMMIT_HOME: `${folder}/.git/pre-commit`,
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.org',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.org'
  }
  // husky and lefthook install nothing in CI.
  delete environment['CI']
  const run = (script: string): Ended => {
    const options = {cwd: folder, env: environment, encoding: 'utf8'} as const
    const {status, stdout, stderr} = spawnSync('bash', ['-e', '-c', script], options)
    return {status, output: stdout + stderr}
  }
  run('git init -q')
  return {
    folder,
    write: (name, text) => writeFileSync(path.join(folder, name), text),
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
    run,
    commit: () => run('git add -A && git commit -m Pages'),
    remove: () => rmSync(folder, {recursive: true, maxRetries: 3})
  }
}

/** Installs this project in another, from the package that npm would publish. */
export function installScrapelint({folder, run, write}: Project): void {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', `${folder}/.git`]
  const name = execFileSync('npm', pack, {cwd: fileURLToPath(root), encoding: 'utf8'}).trim()
  write('package.json', '{"private": true}')
  write('.gitignore', 'node_modules/\n')
  expectStatus(0, run(`npm install --no-audit --no-fund --save-dev .git/${name}`))
}

/** @throws with all that the command said when it ended otherwise */
export function expectStatus(status: number, ended: Ended): void {
  if (ended.status !== status) throw new Error(`Expected status ${status}, not ${ended.status}:\n${ended.output}`)
}

/** A recipe as the README gives it: the first block in a language that says `word`. */
export function readmeRecipe(language: string, word: string): string {
  return blockOf(readFileSync(new URL('README.md', root), 'utf8'), language, word)
}
