import {articles, flat} from './texts.mjs'

/** Whole units only: cut in two, the last could be another defect, and the longer text would be another input. */
export const fill = (unit) => (length) => flat(unit.repeat(Math.ceil(length / unit.length)))
const numbered = (unit) => (length) => {
  const parts = []
  for (let size = 0, number = 0; size < length; number++) {
    const part = unit(number)
    parts.push(part)
    size += part.length
  }
  return flat(parts.join(''))
}

/**
 * Inputs that linters choke on, each for any length in UTF-16 code units.
 *
 * @type {Readonly<Record<string, (length: number) => string>>}
 */
export const pathological = {
  'articles one after the other': (length) =>
    flat(
      articles(Math.ceil(length / 5000))
        .join('\n')
        .slice(0, length)
    ),
  'one long line': fill('The ferry was late again and nobody at the quay knew why it had not come. '),
  'one long word': fill('a'),
  'short lines': numbered((number) => `l${number % 997}\n`),
  'equal lines': fill('The ferry was late.\n'),
  'equal long lines': fill(
    'The harbour board said on Monday that the ferry would not sail before the end of the week.\n'
  ),
  'blank lines': fill('\n'),
  spaces: fill(' '),
  'spaces and lines': fill('          \n'),
  brackets: fill('['),
  'braces and brackets': fill('{{[<('),
  'closing brackets': fill(')]}>'),
  'a-b_c/': fill('a-b_c/'),
  abbreviations: fill('U.S. Dr. e.g. '),
  'lower-case sentences': fill('the ferry is late. nobody knows why. '),
  entities: fill('&amp;<p>'),
  'open entities': fill('&amp'),
  'open tags': fill('<a href="'),
  'names and “said”': numbered((number) => `Anna Carver${'abcdefgh'[number % 8]}${number % 89} said: “Yes”. `),
  'names in lower case and “said”': numbered((number) => `said carver${number % 1009}. `),
  'open quotation marks': fill('“ ferry '),
  'straight quotation marks': fill('" '),
  mojibake: fill('â€™Ã©Â '),
  'replacement characters': fill('\ufffd'),
  'zero-width characters': fill('a\u200b'),
  surrogates: fill('\ud83d'),
  escapes: fill('\\u00e9%20=20'),
  'hyphens and line ends': fill('har-\nbour '),
  'PHP warnings': fill('Warning: Undefined variable $a in /var/www/html/index.php on line 12\n'),
  'open stack traces': fill('    at Object.<anonymous> (/srv/app/index.js:1:1)\n'),
  templates: fill('{{ title }} [object Object] '),
  'page numbers': numbered((number) => `\n${number}\n\fThe harbour board\n`),
  'table cells': numbered((number) => `${number}\n\n£${number % 97}.50\n\n`),
  addresses: fill('https://example.com/a?b=c&d='),
  mails: fill('a.b@c.d@'),
  'digits and dots': fill('1.2.3,4:'),
  'Chinese without a space': fill('港口的渡轮又晚点了没有人知道为什么'),
  emoji: fill('🏳️‍🌈')
}
