import {
  abbreviatedTitles,
  generationalSuffixes,
  honorifics,
  hyphenatedParticles,
  nameParticles
} from '../catalogs/name-words.ts'
import {codeAt, endOfLetters, isSpace} from './letters.ts'
import {WordSet} from './word-set.ts'

const abbreviations = new WordSet([...honorifics, ...abbreviatedTitles, ...generationalSuffixes])
const particles = new WordSet(nameParticles)
const prefixes: ReadonlySet<string> = new Set(hyphenatedParticles.map((particle) => `${particle}-`))
const hyphenedEnd = /\b[\p{L}]{1,4}-$/u
const suffix = /^(?:Jr|Sr|Jnr|Snr)\b/
const hyphen = 45
const stop = 46

/**
 * Whether what stands between two capitalised words holds them together as one name.
 *
 * @param start of the first word
 * @param end of the first word
 * @param next start of the second word
 */
export function joinsName(text: string, start: number, end: number, next: number): boolean {
  const code = codeAt(text, end)
  if (isSpace(code)) return isParticles(text, end, next)
  if (code === stop) {
    // “J.T. Smith”, “George W. Bush”, “Gov. Hill”, but not “said Hill. Meanwhile”
    const abbreviates = end - start === 1 || abbreviations.has(text, start, end)
    return abbreviates && (end + 1 === next || (isSpace(codeAt(text, end + 1)) && isParticles(text, end + 1, next)))
  }
  return next - end === 2 && text.startsWith(', ', end) && suffix.test(text.slice(next, next + 4))
}

/** “ van der ”, “ al-”, “ ” */
function isParticles(text: string, start: number, end: number): boolean {
  if (end - start === 1) return true
  // Most gaps hold other words: “Hill said that Guo”
  const wordEnd = endOfLetters(text, start + 1)
  if (wordEnd > start + 1 && !particles.has(text, start + 1, wordEnd) && codeAt(text, wordEnd) !== hyphen) return false
  const gap = text.slice(start, end)
  if (gap.includes('\n')) return false
  const hyphened = hyphenedEnd.exec(gap)?.[0] ?? ''
  if (hyphened && !prefixes.has(hyphened.toLowerCase())) return false
  return gap
    .slice(0, gap.length - hyphened.length)
    .trim()
    .split(/\s+/)
    .every((word) => word === '' || particles.has(word, 0, word.length))
}
