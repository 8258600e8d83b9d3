import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build, type Metafile} from 'esbuild'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {createLinter, fix} from '../../src/index.ts'
import {launchBrowser} from '../support/browser.ts'
import {root} from '../support/rules.ts'
import {samplePath} from '../support/workplace.ts'

const sample = readFileSync(samplePath, 'utf8')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Kilobytes of a bundle by the folder or package that they come from, heaviest first. */
function weigh({outputs}: Metafile): readonly (readonly [part: string, kilobytes: number])[] {
  const parts = new Map<string, number>()
  for (const {inputs} of Object.values(outputs)) {
    for (const [input, {bytesInOutput}] of Object.entries(inputs)) {
      const part = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input.split('/').slice(0, 2).join('/')
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput / 1000)
    }
  }
  return [...parts].toSorted(([, left], [, right]) => right - left)
}

it('lints and fixes in a browser as in Node', async () => {
  const {outputFiles, metafile} = await build({
    absWorkingDir: fileURLToPath(root),
    stdin: {contents: "export {createLinter, fix} from './src/index.ts'", resolveDir: fileURLToPath(root)},
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'scrapelint',
    platform: 'browser',
    metafile: true,
    write: false
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const parts = weigh(metafile)
  console.log(
    `The library weighs ${Math.round(code.length / 1000)} kB, ${Math.round(gzipSync(code).length / 1000)} kB compressed:\n` +
      parts
        .filter(([, kilobytes]) => kilobytes >= 5)
        .map(([part, kilobytes]) => `  ${part}: ${Math.round(kilobytes)} kB`)
        .join('\n')
  )
  const page = await browser.newPage()
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.addScriptTag({content: Buffer.from(code).toString('utf8')})
  const found: unknown = await page.evaluate(
    `(() => { const text = ${JSON.stringify(sample)}; return [scrapelint.createLinter()({text}), scrapelint.fix(text, {unsafe: true}).text] })()`
  )
  expect(errors).toEqual([])
  expect(found).toEqual([createLinter()({text: sample}), fix(sample, {unsafe: true}).text])
})
