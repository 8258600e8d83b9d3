import {cpSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {AxeResults} from 'axe-core'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {launchBrowser} from '../support/browser.ts'
import {createFolder, runBuilt} from '../support/command.ts'
import {clean, leaked, repeated} from '../support/texts.ts'
import {samplePath} from '../support/workplace.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const attack = `${clean}\nWarning: Undefined variable $x in /var/www/a.php on line 3</div></script><script>document.title = 'owned'</script><img src=x onerror="document.title = 'owned'">\n`

describe('--format html', () => {
  it('shows findings in place, worst first, and filters them by rule', async () => {
    const cwd = createFolder({'a.txt': clean, 'twice.txt': repeated, 'leaked.txt': leaked, 'attack.txt': attack})
    await runBuilt(['-f', 'html', '-o', 'report.html', '.'], {cwd})
    const page = await browser.newPage({viewport: {width: 1100, height: 900}})
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => problems.push(message.text()))
    await page.goto(pathToFileURL(path.join(cwd, 'report.html')).href)
    expect(await page.title()).toBe('scrapelint: 4 documents')
    const shares = await page.locator('tbody tr td:nth-child(4)').allTextContents()
    const numbers = shares.map((share) => Number.parseFloat(share))
    expect(numbers).toEqual(numbers.toSorted((left, right) => left - right))
    expect(numbers.at(-1)).toBe(100)

    const document = page.locator('.document', {hasText: 'twice.txt'})
    const mark = document.locator('.text mark')
    expect(await mark.textContent()).toBe(repeated.split('\n')[4])
    const colorOf = (): Promise<string> => mark.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await colorOf()).toBe('rgb(242, 238, 151)')
    await page.locator('.filter input[value=duplicate-line]').uncheck()
    expect(await colorOf()).toBe('rgba(0, 0, 0, 0)')
    expect(await document.locator('.findings li').isVisible()).toBe(false)

    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('.document', {hasText: 'attack.txt'}).locator('.text').textContent()).toBe(attack)
    expect(problems).toEqual([])

    const picture = await page.locator('.bar svg').first().screenshot()
    const colors = await page.evaluate(countColors, picture.toString('base64'))
    expect(colors).toBeGreaterThan(1)
  })

  it.each(['light', 'dark'] as const)('is accessible in the %s', async (colorScheme) => {
    const cwd = createFolder({'a.txt': clean, 'twice.txt': repeated, 'leaked.txt': leaked, 'both.txt': attack})
    cpSync(samplePath, path.join(cwd, 'sample.txt'))
    await runBuilt(['-f', 'html', '-o', 'report.html', '.'], {cwd})
    const page = await browser.newPage({colorScheme})
    await page.goto(pathToFileURL(path.join(cwd, 'report.html')).href)
    // The page lets no script in but its own.
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'))
    const {violations}: AxeResults = await page.evaluate('axe.run()')
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([])
  })

  it('fits a phone, in the dark', async () => {
    const cwd = createFolder({'twice.txt': repeated})
    await runBuilt(['-f', 'html', '-o', 'report.html', '.'], {cwd})
    const page = await browser.newPage({viewport: {width: 360, height: 640}, colorScheme: 'dark'})
    await page.goto(pathToFileURL(path.join(cwd, 'report.html')).href)
    const {width, color} = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      color: getComputedStyle(document.body).backgroundColor
    }))
    expect(width).toBeLessThanOrEqual(360)
    expect(color).toBe('rgb(21, 25, 29)')
  })
})

/** How many colours fill more than a hundredth of a picture. Runs in the browser. */
async function countColors(base64: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const color = `${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  return [...counts.values()].filter((count) => count > pixels.length / 400).length
}
