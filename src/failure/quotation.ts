import {Automaton} from '../document/automaton.ts'
import {alternativesOf} from '../document/expressions.ts'
import type {Line} from '../document/lines.ts'
import {startOf} from '../document/places.ts'

/** Words of those who write about software, in whose texts a message or a template is quoted rather than leaked. */
const jargon =
  /errors?|warnings?|databases?|servers?|schemas?|firewalls?|VPN|prox(?:y|ies)|DNS|cache|hosting|malware|bots?|URLs?|browsers?|traceback|interpreter|SQL|SELECT|JSON|error (?:message|code|log|page|handl)\w*|(?:\d{3}|fatal|syntax|runtime|HTTP|server|parse|database|PHP) errors?|stack ?traces?|tracebacks?|exceptions?|debug\w*|PHP|plugins?|WordPress|Drupal|Joomla|(?:My|Postgre)?SQL|HTML|CSS|syntax|source code|compilers?|functions?|variables?|templates?|placeholders?|shortcodes?|HTTP|status codes?|web servers?|Java ?Script|TypeScript|Python|Ruby|Rust|Golang|Java|console|terminal|command line|htaccess|config(?:uration)? files?|parameters?|arrays?|strings?|null|undefined|callback|API|runtime|repository|GitHub|npm|captchas?|CAPTCHA|browser cache|cookies|Cloudflare|nginx|Apache|admin panel|code|render(?:s|ed|ing)?|404|500|503/

const word = new RegExp(`\\b(?:${jargon.source})\\b`, 'y')

/** Made on first use: tells after a letter or two that most words are no jargon. */
let words: Automaton | undefined

/** Prose has lines of at least so many UTF-16 code units that end as a sentence does. */
const shortestProse = 60

/** Below this many words of jargon, or this share of the words, a text is about something else. Newspapers reach 0.9 %. */
const leastJargon = 5
const leastShare = 0.012

/** Whether a text is about software: its messages and templates are examples. */
export function isAboutSoftware(lines: readonly Line[]): boolean {
  let terms = 0
  let gaps = 0
  for (const {text} of lines) {
    if (text.length < shortestProse || !/[.!?:…]["”’)]{0,3}$/.test(text.trimEnd().slice(-4))) continue
    const counts = count(text)
    terms += counts.terms
    gaps += counts.gaps
  }
  return terms >= leastJargon && terms >= gaps * leastShare
}

/** Counts words of jargon, and runs of white space. */
function count(text: string): {terms: number; gaps: number} {
  words ??= new Automaton(
    startOf([{prefix: /(?:)/, alternatives: alternativesOf(jargon).map((alternative) => [0, alternative] as const)}]),
    [0]
  )
  let terms = 0
  let gaps = 0
  let before = other
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === before) continue
    before = kind
    if (kind === blank) gaps++
    if (kind !== letter || at < from || words.read(text, at, text.length).length === 0) continue
    word.lastIndex = at
    if (!word.test(text)) continue
    terms++
    from = word.lastIndex
  }
  return {terms, gaps}
}

const [other, letter, blank] = [0, 1, 2]

/** What `\w` matches, what `\s` matches, or another character. */
function kindOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95)
    return letter
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)))
    ? blank
    : other
}

/** “I got the following error:”, “A tag looks like this:”: how a sentence introduces what it quotes. */
const introduction =
  /\b(?:error|message|example|code|syntax|tag|template|placeholder|follow|like|look|writ|use|read|display|see|show|output|print|return|log|warning|notice|this|these|response|result|exception|trace)[^.!?:]{0,40}[:：]\s*$/i

/** What `isExample` asks of a document. */
interface Surroundings {
  readonly lines: readonly Line[]
  readonly isAboutSoftware: boolean
}

/** Whether what starts with a line was put there by the author: after a colon, or in a text about software. */
export function isExample(document: Surroundings, first: Line): boolean {
  return isQuoted(document.lines, first) || document.isAboutSoftware
}

function isQuoted(lines: readonly Line[], {index}: Line): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const line = lines[before]
    if (line && !line.isBlank) return introduction.test(line.text.slice(-120))
  }
  return false
}
