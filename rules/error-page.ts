import {isExample} from '../src/failure/quotation.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'error-page',
  summary: 'the whole text is an error, missing, parked, default, maintenance or directory page',
  why: 'Many servers answer with status 200 when they fail, so the scraper stores the excuse as if it were the page.',
  family: 'failure',
  severity: 'error',
  recommended: true,
  rejects: true,
  options: {},
  examples: {
    flagged: ['⟦404 Not Found\nnginx/1.18.0 (Ubuntu)⟧', '⟦This site is under construction.⟧'],
    clean: ['The pier could not be found on any map, so the 404 of them set out by boat.']
  },
  *check(document) {
    for (const {phrase, first, last, isWhole} of document.failurePages) {
      if (phrase.page !== 'error') continue
      const range = {start: first.start, end: last.end}
      if (isWhole)
        yield {...range, message: `Unexpected ${phrase.what} instead of the content, fetch it again or drop it`}
      else if (!isExample(document, first))
        yield {...range, message: `Unexpected part of a ${phrase.what}, remove it`, expected: '', fix: 'removal'}
    }
  }
})
