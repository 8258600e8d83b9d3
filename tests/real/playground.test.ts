import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import type {AxeResults} from 'axe-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createLinter, fix} from '../../src/index.ts'
import {launchBrowser} from '../support/browser.ts'
import {root} from '../support/rules.ts'
import {samplePath} from '../support/workplace.ts'

const sample = readFileSync(samplePath, 'utf8')
const result = createLinter()({text: sample})
const quote = 'The harbour closed on Monday, the port authority said.'
const repeated = `The pilots stayed ashore.\n\n${quote}\n\nNobody was hurt.\n\n${quote}\n\nIt opens again in June.`

/** CodeMirror's list of findings has buttons in its options; keys work them too, as the test of the keyboard shows. */
const audit = "axe.run({exclude: '.cm-panel-lint li'})"

let browser: Browser
beforeAll(async () => {
  execFileSync(process.execPath, [fileURLToPath(new URL('playground/build.mjs', root))])
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The page as a person has it before them; fails on any error in it and on any request but for the page itself. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1360, height: 900}, ...options})
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.unreachable(String(error)))
  const address = new URL('playground/dist/index.html', root).href
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) expect(request.url()).toBe(address)
  })
  await page.goto(address)
  await page.waitForSelector('.legend li')
  return page
}

/** Puts text on the page as the clipboard or a dragged file does. */
async function give(
  page: Page,
  kind: 'drop' | 'paste',
  text: string,
  {file = kind === 'drop' ? 'pages.jsonl' : '', target = '.cm-content'} = {}
): Promise<void> {
  await page.evaluate(
    ([type, content, name, selector]) => {
      const data = new DataTransfer()
      if (name) data.items.add(new File([content], name))
      else data.setData('text', content)
      const options = {bubbles: true, cancelable: true}
      const event =
        type === 'drop'
          ? new DragEvent('drop', {...options, dataTransfer: data})
          : new ClipboardEvent('paste', {...options, clipboardData: data})
      document.querySelector(selector)?.dispatchEvent(event)
    },
    [kind, text, file, target] as const
  )
}

const verdict = (page: Page): Promise<string | null> => page.textContent('#verdict')
const leftOver = (page: Page): Promise<readonly string[]> => page.locator('#left p').allTextContents()

describe('the sample', () => {
  it('shows verdict, score, findings in place and in the panel', async () => {
    const page = await open()
    expect(await verdict(page)).toBe(result.verdict)
    expect(await page.textContent('#score')).toBe(`${Math.round(100 * result.score)} %`)
    expect(await page.locator('.cm-panel-lint li').count()).toBe(result.messages.length)
    expect(await page.locator('.cm-lint-marker').count()).toBeGreaterThan(0)
    expect(await page.locator('.cm-content .finding').first().textContent()).toBe(
      result.messages[0]?.actual.split('\n')[0]
    )
    expect(await page.locator('#map span').count()).toBe(result.messages.length)
  })

  it('brings the licences of its parts', async () => {
    const page = await open()
    expect(await page.innerHTML('template')).toMatch(/^@codemirror\/view .*, MIT[^]*Permission is hereby granted/m)
  })

  it('shows what is left, and puts it into the editor', async () => {
    const page = await open()
    const mended = fix(sample, {unsafe: true}).text
    expect((await leftOver(page)).join('\n')).toBe(mended)
    await page.click('#copy-left')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mended)
    await page.uncheck('#unsafe')
    expect((await leftOver(page)).join('\n')).toBe(fix(sample).text)
    await page.check('#unsafe')
    await page.click('#take')
    await expect.poll(() => verdict(page)).toBe(createLinter()({text: mended}).verdict)
  })

  it('is drawn in the colours of what was found', async () => {
    const page = await open()
    const picture = (await page.locator('#map').screenshot()).toString('base64')
    // The share of strongly coloured pixels in the middle row of the map.
    const coloured = await page.evaluate(async (data) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (!context) return 0
      context.drawImage(image, 0, 0)
      const pixels = context.getImageData(0, Math.floor(image.height / 2), image.width, 1).data
      let count = 0
      for (let at = 0; at < pixels.length; at += 4) {
        const channels = Array.from(pixels.subarray(at, at + 3))
        if (Math.max(...channels) - Math.min(...channels) > 40) count++
      }
      return count / image.width
    }, picture)
    const covered = [...sample].filter((_character, at) =>
      result.messages.some(({severity, start, end}) => severity !== 'info' && start <= at && at < end)
    )
    expect(Math.abs(coloured - covered.length / sample.length)).toBeLessThan(0.05)
  })
})

describe('rules', () => {
  it('are switched off and on, and the settings say so', async () => {
    const page = await open()
    await give(page, 'drop', JSON.stringify({text: repeated}))
    await expect.poll(() => verdict(page)).toBe('repair')
    await page.click('#tab-rules')
    expect(await page.textContent('#panel-rules')).not.toContain('`')
    await page.uncheck('#rule-duplicate-line')
    expect(await verdict(page)).toBe('keep')
    await page.click('#tab-settings')
    await page.click('#copy-settings')
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual({
      rules: {'duplicate-line': 'off'}
    })
    await page.click('#tab-rules')
    await page.check('#rule-duplicate-line')
    expect(await page.textContent('#settings')).toBe('{}')
  })
})

describe('records', () => {
  it('are dropped as JSON Lines and leafed through', async () => {
    const page = await open()
    const records = [{url: 'https://example.org/a', title: 'Pilots', content: repeated}, {text: 'All is well here.'}]
    await give(page, 'drop', records.map((record) => JSON.stringify(record)).join('\n') + '\n')
    await expect.poll(() => page.textContent('#record')).toBe('Record 1 of 2')
    expect(await page.locator('#samples option:checked').textContent()).toBe('Your own: paste it')
    expect(await page.inputValue('#url')).toBe('https://example.org/a')
    expect(await page.inputValue('#title')).toBe('Pilots')
    expect(await verdict(page)).toBe('repair')
    await page.click('#next')
    expect(await page.inputValue('#url')).toBe('')
    expect(await verdict(page)).toBe('keep')
  })

  it('are pasted, while other text is pasted where the cursor is', async () => {
    const page = await open()
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+A')
    await give(page, 'paste', JSON.stringify({text: repeated}))
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('The pilots stayed ashore.')
    await page.keyboard.press('Control+A')
    await give(page, 'paste', 'Plain text, as it is.')
    await expect.poll(() => page.locator('.cm-line').allTextContents()).toEqual(['Plain text, as it is.'])
  })
})

describe('text', () => {
  it('that is dropped into the editor goes where it is dropped, and anywhere else is opened', async () => {
    const page = await open()
    await give(page, 'drop', 'All is well here.')
    await expect.poll(() => verdict(page)).toBe('keep')
    await give(page, 'drop', 'Here too. ', {file: ''})
    const content = page.locator('.cm-content')
    await expect.poll(async () => (await content.innerText()).length).toBe('All is well here.Here too. '.length)
    await give(page, 'paste', repeated, {target: 'h1'})
    await expect.poll(() => verdict(page)).toBe('repair')
  })

  it('is read as Markdown by the name of its file, or by the switch', async () => {
    const page = await open()
    const text = 'The **harbour** [closed](https://harbour.example/news) on Monday.'
    await give(page, 'drop', text, {file: 'page.md'})
    await expect.poll(() => verdict(page)).toBe('keep')
    await page.uncheck('#markdown')
    expect(await verdict(page)).not.toBe('keep')
  })

  it('that is to be rejected leaves nothing', async () => {
    const page = await open()
    await page.selectOption('#samples', {label: 'A bot check'})
    expect([await verdict(page), await page.textContent('#change')]).toEqual(['reject', 'nothing of it is the page'])
  })

  it('that is not there has no verdict', async () => {
    const page = await open()
    await page.selectOption('#samples', {label: 'Your own: paste it'})
    expect([await verdict(page), await page.textContent('#score')]).toEqual(['no text', '–'])
    expect(await page.textContent('.cm-placeholder')).toMatch(/^Paste/)
  })
})

describe('everybody', () => {
  it('can work it by keyboard alone', async () => {
    const page = await open()
    await give(page, 'drop', JSON.stringify({text: repeated}))
    await expect.poll(() => verdict(page)).toBe('repair')
    await page.locator('.cm-content').focus()
    await page.keyboard.press('F8')
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(quote)
    await page.keyboard.press('Control+Shift+M')
    await page.locator('.cm-panel-lint ul:focus').waitFor()
    expect(await page.locator('.cm-panel-lint [aria-selected] .why').isVisible()).toBe(true)
    await page.keyboard.press('r')
    await expect.poll(() => verdict(page)).toBe('keep')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor'))).toBeNull()
    await page.focus('#tab-left')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#panel-rules').isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect.poll(() => page.textContent('#settings')).toContain('off')
  })

  it.each([
    ['by day', {}],
    ['in the dark', {colorScheme: 'dark'}],
    ['on a phone', {viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true}]
  ] satisfies [string, BrowserContextOptions][])('finds it accessible and fitting %s', async (_title, options) => {
    const page = await open(options)
    await page.addScriptTag({path: createRequire(import.meta.url).resolve('axe-core')})
    const expectFit = async (): Promise<void> => {
      const {violations}: AxeResults = await page.evaluate(audit)
      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    }
    for (const tab of ['left', 'rules', 'settings']) {
      await page.click(`#tab-${tab}`)
      await expectFit()
    }
    for (const label of ['A bot check', 'Your own: paste it']) {
      await page.selectOption('#samples', {label})
      await expectFit()
    }
  })

  it('has the findings and what is left within reach on a phone, however long the text is', async () => {
    const page = await open({viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true})
    await give(page, 'drop', 'All is well here.\n\n'.repeat(500))
    await expect.poll(() => page.locator('#left p').count()).toBeGreaterThan(500)
    expect((await page.locator('#text').boundingBox())?.height).toBeLessThan(740)
  })

  it('gets the dark it asked for', async () => {
    const lightness = async (page: Page): Promise<number> => {
      const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      return Math.max(...(colour.match(/\d+/g) ?? []).map(Number))
    }
    expect(await lightness(await open({colorScheme: 'light'}))).toBeGreaterThan(200)
    expect(await lightness(await open({colorScheme: 'dark'}))).toBeLessThan(60)
  })
})
