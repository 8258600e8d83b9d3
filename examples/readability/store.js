import {readFileSync} from 'node:fs'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {fix, lint} from 'scrapelint'

const {document} = parseHTML(readFileSync(new URL('page.html', import.meta.url), 'utf8'))
const article = new Readability(document).parse()

// The extractor's text keeps the source's indentation; a paragraph a line is what a reader sees.
const text = article.textContent
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean)
  .join('\n\n')

const page = {title: article.title, text}
const {verdict, score} = lint(page).data.scrapelint
console.log(`${verdict}: ${(100 * score).toFixed(0)} % of what Readability extracted is content\n`)
console.log(fix(page, {unsafe: true}).text)
