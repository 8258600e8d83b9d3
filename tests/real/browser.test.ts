import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build, type Metafile} from 'esbuild'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
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

/** Two paragraphs that nobody would doubt. */
const plain = `The ferry to the islands will sail twice a day from Monday, after the harbour company and the crew agreed on a new timetable for the winter and on how the early watch is paid.

People on the islands had waited for this since the old ship was sold in the spring, and the school says that its older pupils can now come home every evening instead of once a week.
`

/** A page that may import what is published for browsers, with the bytes that it has been sent of that. */
async function openPage(): Promise<{
  lint(text: string): Promise<unknown>
  sizes: ReadonlyMap<string, number>
  close(): Promise<void>
}> {
  const sizes = new Map<string, number>()
  const server = createServer(({url = '/'}, response) => {
    if (url === '/')
      return response.setHeader('content-type', 'text/html').end('<!doctype html><link rel="icon" href="data:,">')
    const code = readFileSync(new URL(`dist/on-demand${url}`, root))
    sizes.set(url, code.length)
    return response.setHeader('content-type', 'text/javascript').end(code)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  return {
    sizes,
    lint: (text) =>
      page.evaluate(`import('/index.js').then((library) => library.createLinter()({text: ${JSON.stringify(text)}}))`),
    async close() {
      await page.close()
      server.close()
    }
  }
}

const kilobytes = (size: number): string => `${Math.round(size / 1000)} kB`

describe('scrapelint/on-demand loads in a browser what a text needs, and finds what the library finds in Node', () => {
  const damaged = `${sample}\n\nFish &amp; chips are back, the compa-\nny that runs the quay said.\n`
  it.each([
    ['a plain text', plain, ['index']],
    ['the sample', sample, ['boilerplate-weights', 'index']],
    ['a damaged text', damaged, ['boilerplate-weights', 'decode', 'english-words', 'index']]
  ])('%s', async (name, text, files) => {
    const {lint, sizes, close} = await openPage()
    expect(await lint(text)).toEqual(createLinter()({text}))
    expect(await lint(text), 'again').toEqual(createLinter()({text}))
    await close()
    console.log(`${name} loads ${[...sizes.values()].map(kilobytes).join(' + ')}`)
    const loaded = [...sizes.keys()].map((url) => /([a-z-]+?)(?:-[A-Z\d]+)?\.js$/.exec(url)?.[1])
    expect(loaded.toSorted()).toEqual(files.toSorted())
  })
})
