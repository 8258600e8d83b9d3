import {fix, lint} from 'scrapelint'
import {reporter} from 'vfile-reporter'

const page = {
  url: 'https://news.example/ferry',
  text: `Warning: Undefined variable $ad in /srv/www/single.php on line 88
The ferry is back, the yard said.

The cafÃ© on board opens in May.
`
}

const file = lint(page)
console.log(reporter(file))
console.log(file.data.scrapelint.verdict, file.data.scrapelint.score.toFixed(2))

console.log(fix(page, {unsafe: true}).text)
