import {cpSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {createProject, expectStatus, installScrapelint, readmeRecipe, type Project} from '../support/project.ts'
import {root} from '../support/rules.ts'
import {clean, garbled, repeated} from '../support/texts.ts'

const mended = garbled.replace('cafÃ©', 'café')

let installed: Project
let project: Project

beforeAll(() => {
  installed = createProject()
  installScrapelint(installed)
})
afterAll(() => installed.remove())

beforeEach(() => {
  project = createProject()
  cpSync(installed.folder, project.folder, {recursive: true, verbatimSymlinks: true})
  mkdirSync(path.join(project.folder, 'pages'))
})
afterEach(() => project.remove())

/** Commits what cannot be mended, what can, and a clean page. */
function expectChecks({addsWhatIsMended}: {addsWhatIsMended: boolean}): void {
  project.write('pages/page.txt', repeated)
  const stopped = project.commit()
  expectStatus(1, stopped)
  expect(stopped.output).toContain('Unexpected repeat of line 3, remove it')

  project.write('pages/page.txt', garbled)
  const first = project.commit()
  expect(project.read('pages/page.txt')).toBe(mended)
  expectStatus(addsWhatIsMended ? 0 : 1, first)
  if (!addsWhatIsMended) expectStatus(0, project.commit())
  expect(project.run('git show HEAD:pages/page.txt').output).toBe(mended)

  project.write('pages/other.txt', clean)
  expectStatus(0, project.commit())
}

/** This project as it is now, as a repository of its own. */
function commitProject(folder: string): string {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8'
    }).trim()
  const source = fileURLToPath(root)
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {cwd: source, encoding: 'utf8'})
  for (const file of list.trim().split('\n')) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true})
    cpSync(path.join(source, file), path.join(folder, file))
  }
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'All')
  return git('rev-parse', 'HEAD')
}

describe('pre-commit', () => {
  it('with language: system runs the scrapelint of the project', () => {
    project.write('.pre-commit-config.yaml', readmeRecipe('yaml', 'repo: local'))
    expectStatus(0, project.run('pre-commit install'))
    expectChecks({addsWhatIsMended: false})
  })

  it('with language: node installs this repository and runs its hook', {timeout: 500_000}, () => {
    const repository = createProject()
    const revision = commitProject(repository.folder)
    const recipe = readmeRecipe('yaml', 'OWNER/scrapelint')
      .replace(/repo: .*/, `repo: ${repository.folder}`)
      .replace(/rev: .*/, `rev: ${revision}`)
    project.write('.pre-commit-config.yaml', recipe)
    expectStatus(0, project.run('pre-commit install'))
    // It has its own.
    project.run('rm -r node_modules')
    expectChecks({addsWhatIsMended: false})
    repository.remove()
  })
})

it('husky and lint-staged', () => {
  const recipe = readmeRecipe('sh', 'npx husky init').replace('husky lint-staged', 'husky@9.1.7 lint-staged@16.4.0')
  expectStatus(0, project.run(recipe))
  expectChecks({addsWhatIsMended: true})
})

it('lefthook', () => {
  project.write('lefthook.yml', readmeRecipe('yaml', 'stage_fixed'))
  expectStatus(0, project.run('npm install --save-dev lefthook@2.2.1\nnpx lefthook install'))
  expectChecks({addsWhatIsMended: true})
})
