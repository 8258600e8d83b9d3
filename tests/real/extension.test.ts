import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {unzipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createLinter, rules} from '../../src/index.ts'
import {LanguageClient} from '../support/language-client.ts'
import {root} from '../support/rules.ts'
import {samplePath} from '../support/workplace.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'scrapelint-vsix-'))
let files: readonly string[] = []
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')

/** Packs the extension and installs it as VS Code does: the archive's files in a folder. */
beforeAll(() => {
  execFileSync(process.execPath, [fileURLToPath(new URL('editors/vscode/pack.mjs', root))])
  const archive = unzipSync(readFileSync(new URL('editors/vscode/scrapelint.vsix', root)))
  files = Object.keys(archive)
  for (const [name, content] of Object.entries(archive)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('the packed extension', () => {
  it('has all that its manifests name', () => {
    const manifest: {
      main: string
      version: string
      contributes: {
        configuration: {properties: Record<string, {properties?: object}>}
        jsonValidation: {url: string}[]
        yamlValidation: {url: string}[]
      }
    } = JSON.parse(read('extension/package.json'))
    expect(read('extension.vsixmanifest')).toContain(`Version="${manifest.version}" Publisher=`)
    const {jsonValidation, yamlValidation} = manifest.contributes
    for (const name of [manifest.main, ...[...jsonValidation, ...yamlValidation].map(({url}) => url)])
      expect(files).toContain(path.posix.join('extension', name))
    expect(read('extension/ThirdPartyNotices.txt')).toMatch(
      /^vscode-languageclient .*, MIT[^]*Permission is hereby granted/m
    )
    for (const [, asset] of read('extension.vsixmanifest').matchAll(/<Asset [^>]*Path="([^"]+)"/g))
      expect(files).toContain(asset)
    for (const file of files.filter((name) => name.startsWith('extension/')))
      expect(read('[Content_Types].xml')).toContain(`Extension="${path.extname(file).slice(1)}"`)
    const known = manifest.contributes.configuration.properties['scrapelint.rules']?.properties ?? {}
    expect(Object.keys(known)).toEqual(rules.map(({name}) => name))
  })

  it('needs VS Code and Node only, and registers the commands that it announces', () => {
    const program = read('extension/dist/extension.cjs')
    const needed = new Set([...program.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name))
    expect([...needed].filter((name) => !isBuiltin(name))).toEqual(['vscode'])
    const manifest: {contributes: {commands: {command: string}[]}} = JSON.parse(read('extension/package.json'))
    for (const {command} of manifest.contributes.commands) expect(program).toContain(`registerCommand("${command}"`)
  })

  it('brings a server that needs nothing else', async () => {
    const client = await LanguageClient.start({command: [path.join(folder, 'extension/dist/server.cjs'), '--stdio']})
    const uri = 'untitled:Untitled-1'
    const text = readFileSync(samplePath, 'utf8')
    await client.open(uri, text)
    const {diagnostics} = await client.diagnostics(uri, 1)
    expect(diagnostics.map(({message}) => message)).toEqual(createLinter()({text}).messages.map(({message}) => message))
    expect(await client.stop()).toBe(0)
  })
})
