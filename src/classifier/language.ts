import {englishStopWords} from '../catalogs/stop-words.ts'
import {hashOf} from './line-reader.ts'
import type {Measures} from './measures.ts'

const english = new Set(englishStopWords.map(hashOf))

/** So many words are looked at, all over the text. */
const enough = 256
/** Fewer words say nothing. */
const fewest = 60
/**
 * Of the words of English pages, menus and all, one in five is in the list; of the human rights in 450 other languages
 * nearly always less than one in eight.
 */
const share = 0.13

/** Whether a text is in English, the language of the pages that the trees have seen; short texts are taken to be. */
export function isEnglish({count, words, wordStarts}: Measures): boolean {
  const total = wordStarts[count] ?? 0
  if (total < fewest) return true
  const step = Math.max(1, Math.floor(total / enough))
  let seen = 0
  let known = 0
  for (let index = 0; index < total; index += step) {
    seen++
    if (english.has(words[index] ?? 0)) known++
  }
  return known >= share * seen
}
