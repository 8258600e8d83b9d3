import {spawnSync} from 'node:child_process'
import {chmodSync, chownSync, readdirSync, readFileSync, statSync, symlinkSync, lstatSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {readInput} from '../../src/cli/input.ts'
import {replaceFile} from '../../src/cli/replace-file.ts'
import {commandPath, createFolder, scrapelint} from '../support/command.ts'
import {clean, garbled, leaked, repeated, unrepeated} from '../support/texts.ts'

const mended = garbled.replace('cafÃ©', 'café')

describe('--fix', () => {
  it('repairs, and takes nothing away unless told to', async () => {
    const cwd = createFolder({'a.txt': garbled, 'b.txt': repeated})
    const first = await scrapelint(['--fix', '.'], {cwd})
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(mended)
    expect(readFileSync(path.join(cwd, 'b.txt'), 'utf8')).toBe(repeated)
    expect(first.stdout).toContain('⚠ 1 warning, ✔ 1 fix made')
    await scrapelint(['--fix', '--unsafe-fixes', '.'], {cwd})
    expect(readFileSync(path.join(cwd, 'b.txt'), 'utf8')).toBe(unrepeated)
    expect((await scrapelint(['.'], {cwd})).stdout).toBe('✔ 2 files, no findings\n')
  })

  it('keeps mode, mark, line ends and links, and leaves nothing behind', async () => {
    const windows = `\uFEFF${repeated.replaceAll('\n', '\r\n')}`
    const cwd = createFolder({'a.txt': windows})
    const file = path.join(cwd, 'a.txt')
    chmodSync(file, 0o640)
    symlinkSync('a.txt', path.join(cwd, 'link.txt'))
    await scrapelint(['--fix', '--unsafe-fixes', 'link.txt'], {cwd})
    expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${unrepeated.replaceAll('\n', '\r\n')}`)
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(lstatSync(path.join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readdirSync(cwd)).toEqual(['a.txt', 'link.txt'])
  })

  it('keeps a mode that the umask would cut, and the owner, as root', async () => {
    const cwd = createFolder({'a.txt': garbled})
    const file = path.join(cwd, 'a.txt')
    chmodSync(file, 0o666)
    const isRoot = process.getuid?.() === 0
    if (isRoot) chownSync(file, 4321, 1234)
    await scrapelint(['--fix', 'a.txt'], {cwd})
    const {mode, uid, gid} = statSync(file)
    expect(mode & 0o7777).toBe(0o666)
    if (isRoot) expect([uid, gid]).toEqual([4321, 1234])
    expect(readFileSync(file, 'utf8')).toBe(mended)
  })

  it.each([
    ['--fix', (name: string) => name.endsWith('.txt')],
    ['--suppress-all', (name: string) => name === 'scrapelint-suppressions.json']
  ])('%s goes on to the end when the reader of the report has gone', (option, isWritten) => {
    const names = Array.from({length: 200}, (_name, index) => `${index}.txt`)
    const cwd = createFolder(Object.fromEntries(names.map((name) => [name, `${garbled}\n${leaked}`])))
    const command = `"${process.execPath}" "${commandPath}" -f json ${option} . | head -c 1`
    expect(spawnSync(command, {shell: true, cwd, encoding: 'utf8'}).stderr).toBe('')
    const written = readdirSync(cwd).filter((name) => isWritten(name))
    expect(written.length).toBeGreaterThan(0)
    for (const name of written) expect(readFileSync(path.join(cwd, name), 'utf8')).not.toContain('cafÃ©')
  })

  it('has nothing to write to in a pipe', async () => {
    const command = `printf 'The caf\u00C3\u00A9 is back.' | "${process.execPath}" "${commandPath}" -f unix /dev/stdin`
    const {stdout} = spawnSync(command, {shell: true, encoding: 'utf8'})
    expect(stdout).toMatch(/^\/dev\/stdin:1:8: error: .*\[mojibake\]\n$/)
    const fixed = spawnSync(`${command} --fix`, {shell: true, encoding: 'utf8'})
    expect([fixed.status, fixed.stderr]).toEqual([2, expect.stringContaining('/dev/stdin: cannot be written')])
  })

  it.each(['utf-16le', 'utf-16be'])('writes %s back as such', async (encoding) => {
    const encode = (text: string): Buffer => {
      const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
      return encoding === 'utf-16le' ? bytes : bytes.swap16()
    }
    const cwd = createFolder({'a.txt': encode(repeated)})
    await scrapelint(['--fix', '--unsafe-fixes', 'a.txt'], {cwd})
    expect(readFileSync(path.join(cwd, 'a.txt'))).toEqual(encode(unrepeated))
    const {bytes} = await scrapelint(['--stdin', '--fix', '--unsafe-fixes'], {input: encode(repeated)})
    expect(bytes).toEqual(encode(unrepeated))
  })

  it('does not touch what it cannot read or write back', async () => {
    const bytes = Buffer.from(repeated.replace('Ostend', 'Orl\u00E9ans'), 'latin1')
    const cwd = createFolder({'a.txt': bytes})
    expect((await scrapelint(['--fix', '--unsafe-fixes', 'a.txt'], {cwd})).status).toBe(2)
    const {status, stderr} = await scrapelint(['--fix', '--encoding', 'latin1', 'a.txt'], {cwd})
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('--fix writes utf-8, utf-16le, utf-16be, and not windows-1252')
    ])
    expect(readFileSync(path.join(cwd, 'a.txt'))).toEqual(bytes)
  })

  it('does not overwrite a file that has changed meanwhile', async () => {
    const cwd = createFolder({'a.txt': repeated})
    const input = await readInput(path.join(cwd, 'a.txt'), cwd, undefined)
    if (input === 'binary' || 'error' in input) throw new Error('expected a text')
    expect(() => replaceFile({...input, bytes: Buffer.from('older')}, unrepeated)).toThrow('has changed meanwhile')
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(repeated)
  })

  it('filters standard input: the text on stdout, the report on stderr', async () => {
    const {status, stdout, stderr} = await scrapelint(['--stdin', '--fix'], {input: `${garbled}\n${leaked}`})
    expect(stdout).toBe(`${mended}\n${leaked}`)
    expect(stderr).toContain('server-warning')
    expect(status).toBe(1)
  })
})

describe('--fix-dry-run', () => {
  it('changes nothing, reports what would be left, and shows the text', async () => {
    const cwd = createFolder({'a.txt': garbled, 'b.txt': clean})
    const {status, stdout} = await scrapelint(['--fix-dry-run', '-f', 'json', '.'], {cwd})
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(garbled)
    const report: {files: readonly object[]} = JSON.parse(stdout)
    expect(report.files).toEqual([
      {path: 'a.txt', verdict: 'keep', score: 1, edits: 1, messages: [], output: mended},
      {path: 'b.txt', verdict: 'keep', score: 1, edits: 0, messages: []}
    ])
    expect(status).toBe(0)
  })

  it('prints a diff for people, in which a terminal has nothing to obey', async () => {
    const cwd = createFolder({'a.txt': `\u001B[31mOn board\n\n${garbled}`})
    const {stdout} = await scrapelint(['--fix-dry-run', '.'], {cwd})
    expect(stdout).toContain('--- a.txt\n+++ a.txt\n@@ -1,2 +1,2 @@\n-\\u001B[31mOn board\n+On board\n')
    const [before = '', after = ''] = [garbled, mended].map((text) => text.trimEnd().split('\n').at(-1))
    expect(stdout).toContain(`\n-${before}\n+${after}\n`)
    expect(stdout).not.toContain('\u001B')
  })
})
