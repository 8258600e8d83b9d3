import {isExample} from '../src/failure/quotation.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'block-page',
  summary: 'the whole text is a bot check, captcha, rate limit, consent, login, region or paywall page',
  why: 'The site showed a hurdle instead of the page, so what was stored is the hurdle.',
  family: 'failure',
  severity: 'error',
  recommended: true,
  rejects: true,
  options: {},
  examples: {
    flagged: [
      '⟦Pardon Our Interruption\nAs you were browsing something about your browser made us think you were a bot.⟧',
      '⟦You must be logged in to view this page.⟧'
    ],
    clean: ['She had to prove that she was not a robot, which took the robot three minutes.']
  },
  *check(document) {
    for (const {phrase, first, last, isWhole} of document.failurePages) {
      if (phrase.page !== 'block') continue
      const range = {start: first.start, end: last.end}
      if (isWhole)
        yield {...range, message: `Unexpected ${phrase.what} instead of the content, fetch it another way or drop it`}
      else if (!isExample(document, first))
        yield {...range, message: `Unexpected part of a ${phrase.what}, remove it`, expected: '', fix: 'removal'}
    }
  }
})
