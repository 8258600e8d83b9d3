import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {createProject, expectStatus, installScrapelint, readmeRecipe, type Project} from '../support/project.ts'
import {root} from '../support/rules.ts'
import {clean, garbled, leaked, repeated} from '../support/texts.ts'

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

describe('GitHub Actions', () => {
  const recipe = readmeRecipe('yaml', 'runs-on')
  const workflow: {jobs: {pages: {steps: {run?: string}[]}}} = parse(recipe)
  const scripts = workflow.jobs.pages.steps.flatMap(({run}) => run ?? [])

  it("is a workflow to GitHub's own parser", () => {
    const {context} = parseWorkflow({name: 'scrapelint.yml', content: recipe}, new NoOperationTraceWriter())
    expect(context.errors.getErrors().map(String)).toEqual([])
  })

  it.each([
    ['clean', clean, 0, 0],
    ['dirty', leaked, 1, 1]
  ])('on %s pages, runs, uploads SARIF and annotates', (_kind, text, status, findings) => {
    project.write('pages/page.txt', text)
    expectStatus(0, project.commit())
    for (const script of scripts.slice(0, -1)) expectStatus(0, project.run(script))
    const sarif: {runs: {results: unknown[]}[]} = JSON.parse(project.read('scrapelint.sarif'))
    expect(sarif.runs[0]?.results).toHaveLength(findings)
    const annotated = project.run(scripts.at(-1) ?? '')
    expectStatus(status, annotated)
    expect(
      annotated.output.match(/^::error title=scrapelint server-warning,file=pages\/page\.txt,/gm) ?? []
    ).toHaveLength(findings)
  })

  it('stops where scrapelint cannot do its work', () => {
    const script = scripts.find((candidate) => candidate.includes('sarif')) ?? ''
    project.write('.scrapelintrc.json', '{"rules": {"no-such-rule": "error"}}')
    expectStatus(1, project.run(script))
  })
})

it.each([
  ['clean', clean, 0, 0],
  ['dirty', leaked, 1, 1]
])('GitLab, on %s pages', (_kind, text, status, findings) => {
  project.write('.gitlab-ci.yml', readmeRecipe('yaml', 'codequality'))
  project.write('pages/page.txt', text)
  expectStatus(0, project.commit())
  // It checks the file by GitLab's own schema, then runs the script with Node 22, as the image would.
  const runner =
    'npx --yes -p node@22 -p gitlab-ci-local@4.75.1 gitlab-ci-local --force-shell-executor --shell-isolation'
  expectStatus(status, project.run(`${runner} scrapelint`))
  const report: unknown[] = JSON.parse(project.read('.gitlab-ci-local/builds/scrapelint/gl-code-quality-report.json'))
  expect(report).toHaveLength(findings)
})
