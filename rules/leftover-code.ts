import {defineRule} from '../src/rule.ts'
import {findCode} from '../src/text/code.ts'

export default defineRule({
  name: 'leftover-code',
  summary: 'lines of CSS, JavaScript or JSON-LD between the lines of the text',
  why: 'A page’s styles, scripts and data for search engines are no content; to a model they are thousands of odd tokens.',
  family: 'markup',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      {
        text: 'The harbour closed.\n\n⟦.wp-polls .pollbar { margin: 1px; font-size: 6px; }⟧\n\nIt opens on Monday.',
        fixed: 'The harbour closed.\n\nIt opens on Monday.'
      },
      {
        text: "The harbour closed.\n\n⟦window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\ngtag('js', new Date());⟧\n\nIt opens on Monday.",
        fixed: 'The harbour closed.\n\nIt opens on Monday.'
      },
      '⟦{\n"@context": "https://schema.org",\n"@type": "NewsArticle",\n"headline": "The harbour closed"\n}⟧\nThe harbour closed.',
      "⟦(function(i,s,o){i[o]=i[o]||function(){(i[o].q=i[o].q||[]).push(arguments)}})(window,document,'ga');⟧"
    ],
    clean: [
      'Add the rule p { margin: 0; color: #333; } to the stylesheet and reload the page.',
      'Call document.getElementById("menu") and add a listener: button.addEventListener("click", open);',
      'Present: Mr Hughes (chair); Ms Lee (clerk);\nApologies: Dr Ito;',
      'Ingredients:\nsalt; pepper;\n2 eggs (large)'
    ]
  },
  *check(document) {
    if (!document.text.includes('{') && !document.text.includes(';')) return
    for (const {start, end, lines, language} of findCode(document.lines)) {
      if (document.isAboutCode) return
      const what = lines === 1 ? `${language}, remove it` : `${lines} lines of ${language}, remove them`
      yield {start, end, message: `Unexpected ${what}`, expected: '', fix: 'removal'}
    }
  }
})
