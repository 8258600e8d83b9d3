import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {createFixer, fix, lint} from '../src/index.ts'

const repeated = 'The harbour was closed on Monday, the port authority said.'
const text = `${repeated}\n\nNobody knows for how long.\n\n${repeated}\n`

describe('fix', () => {
  it('takes text away only when it may', () => {
    expect(fix(text)).toMatchObject({text, edits: 0, passes: 0, verdict: 'repair'})
    expect(fix(text, {unsafe: true})).toMatchObject({
      text: `${repeated}\n\nNobody knows for how long.\n`,
      edits: 1,
      passes: 1,
      verdict: 'keep',
      messages: []
    })
  })

  it('makes the fixes of one rule only, if that is wanted', () => {
    const damaged = `${text}\nFish &amp; chips are back on the quay.\n`
    const deduplicated = `${repeated}\n\nNobody knows for how long.\n\nFish &amp; chips are back on the quay.\n`
    expect(fix(damaged, {unsafe: true, only: 'duplicate-line'}).text).toBe(deduplicated)
    expect(fix(damaged, {only: 'duplicate-line'}).text).toBe(damaged)
  })

  it('leaves a file as it is', () => {
    const file = new VFile({path: 'harbour.txt', value: text})
    expect(fix(file, {unsafe: true}).text).not.toBe(text)
    expect(String(file)).toBe(text)
    expect(file.messages).toEqual([])
  })

  it('keeps line ends', () => {
    const fixed = fix(text.replaceAll('\n', '\r\n'), {unsafe: true})
    expect(fixed.text).toBe(`${repeated}\r\n\r\nNobody knows for how long.\r\n`)
  })

  it('follows the settings', () => {
    expect(fix(text, {unsafe: true, rules: {'duplicate-line': 'off'}}).text).toBe(text)
    expect(createFixer({unsafe: true, extends: 'none'})({text}).text).toBe(text)
  })

  it('leaves nothing that it could fix', () => {
    const fixed = fix(text, {unsafe: true})
    expect(lint(fixed.text).messages).toEqual([])
    expect(fix(fixed.text, {unsafe: true})).toMatchObject({text: fixed.text, edits: 0})
  })
})
