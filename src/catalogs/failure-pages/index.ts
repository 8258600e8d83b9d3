import {botPhrases} from './bots.ts'
import type {FailurePhrase} from './form.ts'
import {httpPhrases} from './http.ts'
import {missingPhrases} from './missing.ts'
import {sitePhrases} from './sites.ts'
import {wallPhrases} from './walls.ts'

export {failureFillers} from './fillers.ts'
export type {FailureFiller, FailurePhrase} from './form.ts'

export const failurePhrases: readonly FailurePhrase[] = [
  ...httpPhrases,
  ...missingPhrases,
  ...botPhrases,
  ...wallPhrases,
  ...sitePhrases
]
