import {decodeHTMLStrict} from 'entities/decode'
import {is_bad} from 'ftfy-js/badness'
import {weights} from '../catalogs/boilerplate-weights.ts'
import {englishWords} from '../catalogs/english-words.ts'

/**
 * Heavy parts of the library that only some texts need, each by what gives it. The build for browsers replaces this
 * module by on-demand.ts beside it.
 */
export const parts = {
  badness: () => is_bad,
  boilerplateWeights: () => weights,
  englishWords: () => englishWords,
  entityDecoder: () => decodeHTMLStrict
}
