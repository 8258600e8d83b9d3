import {CheerioCrawler, Configuration} from '@crawlee/cheerio'
import {createFixer, createLinter} from 'scrapelint'
import {startSite} from './site.js'

const lint = createLinter()
const fix = createFixer({unsafe: true})
const stored = []
const setAside = []

const site = await startSite()
const crawler = new CheerioCrawler(
  {
    maxRequestRetries: 3,
    async requestHandler({$, request, enqueueLinks}) {
      await enqueueLinks()
      const title = $('h1').text()
      if (title === '') return
      const paragraphs = $('article p').toArray()
      const page = {url: request.loadedUrl, title, text: paragraphs.map((node) => $(node).text()).join('\n\n')}
      const {verdict, messages} = lint(page)

      // Crawlee tries again what throws, with another session: the guard may let that one pass.
      if (messages.some(({ruleId}) => ruleId === 'block-page')) throw new Error('A bot check instead of the page')

      const reasons = messages.map(({message}) => message)
      const {pathname} = new URL(page.url)
      if (verdict === 'keep') stored.push({pathname, text: page.text})
      else if (verdict === 'repair') stored.push({pathname, text: fix(page).text, repaired: reasons})
      else setAside.push({pathname, verdict, reasons})
    },
    failedRequestHandler({request}) {
      setAside.push({pathname: new URL(request.url).pathname, verdict: 'reject', reasons: request.errorMessages})
    }
  },
  new Configuration({persistStorage: false, logLevel: 'OFF'})
)
await crawler.run([site.url])
site.stop()

const byPath = (left, right) => left.pathname.localeCompare(right.pathname)
console.log(JSON.stringify({stored: stored.toSorted(byPath), setAside: setAside.toSorted(byPath)}, null, 2))
