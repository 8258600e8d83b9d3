import {execFileSync} from 'node:child_process'
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {createLinter, fix} from '../../src/index.ts'
import {failures, render, wrong} from '../support/reports.ts'
import {createWorkplace, readRecipe, samplePath, type Workplace} from '../support/workplace.ts'

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const sample = readFileSync(samplePath, 'utf8')
const {messages} = createLinter()({text: sample})
const mended = fix(sample, {unsafe: true}).text

let place: Workplace
beforeEach(() => {
  place = createWorkplace()
})
afterEach(() => place.remove())

function run(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): unknown {
  const output = execFileSync(command, args, {
    cwd: place.folder,
    env: {...place.environment, ...environment},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe']
  })
  return JSON.parse(output)
}

function writeRecipe(language: string): string {
  const file = path.join(place.folder, `recipe.${language}`)
  writeFileSync(file, readRecipe(language))
  return file
}

describe('Neovim, set up by the recipe', () => {
  it('shows what is wrong with the sample, and mends it', () => {
    const found = run('nvim', ['--headless', '-u', 'NONE', '-l', script('neovim.lua'), place.sample], {
      RECIPE: writeRecipe('lua')
    })
    const severities = {error: 1, warning: 2, info: 3}
    expect(found).toEqual(
      messages.map(({line, ruleId, severity}) => ({line, code: ruleId, severity: severities[severity]}))
    )
    expect(readFileSync(place.sample, 'utf8')).toBe(mended)
  })
})

describe('Vim without a client, set up by the recipe', () => {
  const settings = [...readRecipe('vim', 'errorformat').matchAll(/^set .*$/gm)].map(([line]) => line)

  /** The quickfix list that a command of Vim fills: line, column, type and whether the entry leads to a place. */
  function quickfix(file: string, ...fill: readonly string[]): unknown {
    const list = path.join(place.folder, 'quickfix.json')
    const entry = '[item.lnum, item.col, item.type, item.valid]'
    const keep = `call writefile([json_encode(map(getqflist(), {_, item -> ${entry}}))], '${list}')`
    const commands = [...settings, ...fill, keep, 'quitall!'].flatMap((command) => ['-c', command])
    execFileSync('nvim', ['--headless', '-u', 'NONE', ...commands, file], {
      cwd: place.folder,
      env: place.environment,
      stdio: 'pipe'
    })
    return JSON.parse(readFileSync(list, 'utf8'))
  }

  it('fills its quickfix list with what the command finds, whatever the name of the file', () => {
    const file = path.join(place.folder, "a page's text.txt")
    copyFileSync(place.sample, file)
    expect(quickfix(file, 'silent make')).toEqual(
      messages.map(({line, column, severity}) => [line, column, severity[0], 1])
    )
  })

  it('reads a finding a line, whatever the texts and the names of the files hold', async () => {
    const report = path.join(place.folder, 'report.txt')
    writeFileSync(report, await render('unix', wrong, failures))
    const entries = Array.from({length: wrong.length + failures.length}, () => [1, 1, 'e', 1])
    expect(quickfix(place.sample, `cgetfile ${report}`)).toEqual(entries)
  })
})

describe('Emacs, set up by the recipe', () => {
  it('shows what is wrong with the sample, and mends it', () => {
    const found = run('emacs', ['--batch', '-l', writeRecipe('elisp'), '-l', script('emacs.el'), place.sample])
    expect(found).toEqual(messages.map(({line, message}) => ({line, text: expect.stringContaining(message)})))
    expect(readFileSync(place.sample, 'utf8')).toBe(mended)
  })

  it('leaves the modes that are made from text mode to their own servers', () => {
    const modes = ['text-mode', 'html-mode', 'latex-mode', 'yaml-ts-mode']
    const servers = `(progn
      (require 'eglot) (require 'json) (require 'sgml-mode) (require 'tex-mode) (require 'yaml-ts-mode)
      (princ (json-encode (mapcar (lambda (mode) (if (equal (cdr (eglot--lookup-mode mode)) '("scrapelint" "lsp")) t :json-false))
                                  '(${modes.join(' ')})))))`
    expect(run('emacs', ['--batch', '-l', writeRecipe('elisp'), '--eval', servers])).toEqual([
      true,
      false,
      false,
      false
    ])
  })
})
