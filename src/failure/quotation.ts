import type {Line} from '../document/lines.ts'

/** Words of those who write about software, in whose texts a message or a template is quoted rather than leaked. */
const jargon =
  /\b(?:errors?|warnings?|databases?|servers?|schemas?|firewalls?|VPN|prox(?:y|ies)|DNS|cache|hosting|malware|bots?|URLs?|browsers?|traceback|interpreter|SQL|SELECT|JSON|error (?:message|code|log|page|handl)\w*|(?:\d{3}|fatal|syntax|runtime|HTTP|server|parse|database|PHP) errors?|stack ?traces?|tracebacks?|exceptions?|debug\w*|PHP|plugins?|WordPress|Drupal|Joomla|(?:My|Postgre)?SQL|HTML|CSS|syntax|source code|compilers?|functions?|variables?|templates?|placeholders?|shortcodes?|HTTP|status codes?|web servers?|Java ?Script|TypeScript|Python|Ruby|Rust|Golang|Java|console|terminal|command line|htaccess|config(?:uration)? files?|parameters?|arrays?|strings?|null|undefined|callback|API|runtime|repository|GitHub|npm|captchas?|CAPTCHA|browser cache|cookies|Cloudflare|nginx|Apache|admin panel|code|render(?:s|ed|ing)?|404|500|503)\b/g

/** Prose has lines of at least so many UTF-16 code units that end as a sentence does. */
const shortestProse = 60

/** Below this many words of jargon, or this share of the words, a text is about something else. Newspapers reach 0.9 %. */
const leastJargon = 5
const leastShare = 0.012

/** Whether a text is about software: its messages and templates are examples. */
export function isAboutSoftware(lines: readonly Line[]): boolean {
  let terms = 0
  let words = 0
  for (const {text} of lines) {
    if (text.length < shortestProse || !/[.!?:…]["”’)]{0,3}\s*$/.test(text)) continue
    terms += text.match(jargon)?.length ?? 0
    words += text.match(/\s+/g)?.length ?? 0
  }
  return terms >= leastJargon && terms >= words * leastShare
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
export function isExample({lines, isAboutSoftware: isTechnical}: Surroundings, first: Line): boolean {
  return isTechnical || isQuoted(lines, first)
}

function isQuoted(lines: readonly Line[], {index}: Line): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const line = lines[before]
    if (line && !line.isBlank) return introduction.test(line.text.slice(-120))
  }
  return false
}
