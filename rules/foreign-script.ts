import {defineRule} from '../src/rule.ts'
import {findForeignLines} from '../src/text/scripts.ts'

export default defineRule({
  name: 'foreign-script',
  summary: 'lines in a script that the rest of the text does not use',
  why: 'They come from spam, a widget or another page more often than from a quotation; a quotation stays.',
  family: 'intrusion',
  severity: 'info',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'The harbour closed on Monday, the port authority said in a statement on Tuesday.\n⟦Купить дешёвые билеты онлайн без регистрации⟧\nIt opens next week, when the storm has passed and the ferries sail again.',
      'The harbour closed on Monday, the port authority said in a statement on Tuesday.\n\n⟦أفضل الأسعار في جميع أنحاء العالم⟧'
    ],
    clean: [
      'The Russian word правда means truth, and in Japanese 駅 means station.\nΛόγος',
      'Привет, мир! Это русский текст о погоде и море.\nHello, world! This is its translation.',
      '東京駅は日本の首都にある大きな駅です。\nとうきょうえきはおおきなえきです、とひとびとはいう。'
    ]
  },
  *check(document) {
    if (document.isPlain) return
    for (const {start, end, lines, script} of findForeignLines(document.text, document.lines)) {
      const what = lines === 1 ? 'line' : `${lines} lines`
      yield {start, end, message: `Unexpected ${what} in ${script} script, look where they come from`}
    }
  }
})
