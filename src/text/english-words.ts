import {parts} from '../parts/at-once.ts'

/** By first letter; each is unpacked on first use. */
const known = new Map<string, ReadonlySet<string>>()

/** Whether a lower-case word, or the word that it is an ordinary form of, is among the common words of English. */
export function isEnglishWord(word: string): boolean {
  const letter = word.charAt(0)
  if (letter < 'a' || letter > 'z') return false
  let words = known.get(letter)
  if (!words) known.set(letter, (words = unpack(letter)))
  return isKnown(word, words)
}

/** Whether a word, or the word that it is an ordinary form of, is among some. */
export function isKnown(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || stemsOf(word).some((stem) => words.has(stem))
}

/** A capital says how many letters a word shares with the word before it: A none, so a new letter begins; B one. */
function unpack(letter: string): ReadonlySet<string> {
  const englishWords = parts.englishWords()
  const words = new Set<string>()
  const start = englishWords.indexOf(`A${letter}`)
  const end = englishWords.indexOf('A', start + 1)
  let last = ''
  for (const [, shared = 'A', rest = ''] of englishWords
    .slice(start, end === -1 ? undefined : end)
    .matchAll(/([A-Z])([a-z]*)/g)) {
    last = last.slice(0, shared.charCodeAt(0) - 65) + rest
    words.add(last)
  }
  return words
}

/** Ends of ordinary forms, with what the word ends in instead: “studies” is of “study”, “making” of “make”. */
const endings: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ily', ['y']],
  ['iness', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['', 'le']],
  ['ness', ['']],
  ['ments', ['']],
  ['ment', ['']]
]

/** A stem of fewer letters says too little: “bring” is no form of “br”. */
const shortestStem = 3

function stemsOf(word: string): readonly string[] {
  return endings.flatMap(([ending, stems]) => {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) return []
    const rest = word.slice(0, -ending.length)
    const single = /([b-df-hj-np-tv-z])\1$/.test(rest) ? [rest.slice(0, -1)] : []
    return [...stems.map((stem) => rest + stem), ...single]
  })
}
