import {readFileSync} from 'node:fs'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {fix, lint} from 'scrapelint'

const {document} = parseHTML(readFileSync(new URL('page.html', import.meta.url), 'utf8'))
const article = new Readability(document).parse()

// A paragraph of the page becomes a paragraph of text, whatever line ends its HTML has.
const blocks = parseHTML(article.content).document.querySelectorAll('p, h2, h3, li, pre, blockquote')
const text = [...blocks].map((block) => block.textContent.replace(/\s+/g, ' ').trim()).join('\n\n')

const page = {title: article.title, text}
const {verdict, score} = lint(page).data.scrapelint
console.log(`${verdict}: ${(100 * score).toFixed(0)} % of what Readability extracted is content\n`)
console.log(fix(page, {unsafe: true}).text)
