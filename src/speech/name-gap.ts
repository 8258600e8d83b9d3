import {
  abbreviatedTitles,
  generationalSuffixes,
  honorifics,
  hyphenatedParticles,
  nameParticles
} from '../catalogs/name-words.ts'
import {isSpace} from './letters.ts'

const abbreviations: ReadonlySet<string> = new Set([...honorifics, ...abbreviatedTitles, ...generationalSuffixes])
const particles: ReadonlySet<string> = new Set(nameParticles)
const prefixes: ReadonlySet<string> = new Set(hyphenatedParticles.map((particle) => `${particle}-`))
const hyphenedEnd = /\b[\p{L}]{1,4}-$/u
const suffix = /^(?:Jr|Sr|Jnr|Snr)\b/

/**
 * Whether what stands between two capitalised words holds them together as one name.
 *
 * @param start of the first word
 * @param end of the first word
 * @param next start of the second word
 */
export function joinsName(text: string, start: number, end: number, next: number): boolean {
  const gap = text.slice(end, next)
  if (gap[0] === '.') {
    // “J.T. Smith”, “George W. Bush”, “Gov. Hill”, but not “said Hill. Meanwhile”
    const rest = gap.slice(1)
    const abbreviates = end - start === 1 || abbreviations.has(text.slice(start, end))
    return abbreviates && (rest === '' || (isSpace(rest.charCodeAt(0)) && isParticles(rest)))
  }
  if (gap === ', ') return suffix.test(text.slice(next, next + 4))
  return isSpace(gap.charCodeAt(0)) && isParticles(gap)
}

/** “ van der ”, “ al-”, “ ” */
function isParticles(gap: string): boolean {
  if (gap.includes('\n')) return false
  const hyphened = hyphenedEnd.exec(gap)?.[0] ?? ''
  if (hyphened && !prefixes.has(hyphened.toLowerCase())) return false
  return gap
    .slice(0, gap.length - hyphened.length)
    .trim()
    .split(/\s+/)
    .every((word) => word === '' || particles.has(word))
}
