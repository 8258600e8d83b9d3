import type {Line} from '../document/lines.ts'

/** Neighbouring lines of code. */
export interface CodeBlock {
  readonly start: number
  readonly end: number
  readonly lines: number
  readonly language: 'CSS' | 'JSON' | 'JSON-LD' | 'JavaScript'
}

/** So much of a line, in characters, tells what it is; no pattern below reads more. */
const looked = 600

const linkedData = /"@(?:context|graph|type)"\s*:/
const json = /^\s*[[{]\s*[{"]|"\s*:\s*["{[\d]/
/** A rule or a declaration of a style sheet; reads at most 600 characters. */
const style =
  /(?:^|[\s,>+~}/])(?:[.#][\w-]+|:root|[a-z][\w-]*|\*|::?[a-z-]+(?:\([^)]*\))?|\[[^\]]*\])\s*\{\s*(?:[*_]?-{0,2}[a-z-]+\s*:[^:;{}]|\})|@(?:media|font-face|import|keyframes|layer|charset|supports)\b[^;{]{0,300}[;{]|^\s*-{0,2}[a-z-]{2,30}\s*:\s*[^;{}]{1,200};\s*$/
/** What only programs say; reads at most 600 characters. */
const script =
  /\bfunction\s*[\w$]*\s*\(|=>\s*[{(]|(?:^|[;{}\s])(?:var|let|const)\s+[\w$]+\s*(?:[=;,]|$)|\b(?:window|document|navigator|location|console|jQuery|googletag|dataLayer|_gaq|_paq|module|Object|Math)\.[\w$]+\s*[.=(|[;]|\$\((?:["'(]|document|function|this|window)|\b(?:gtag|fbq|ga|require|define|setTimeout|addEventListener|createElement|parseInt|alert)\(|\btypeof\s|\breturn\s+[\w$!]+[.(;]|(?:^|[;{}])\s*[\w$]+(?:\.[\w$]+)+\s*=(?!=)|\bif\s*\([^)]{1,200}\)\s*\{|\}\s*(?:else|catch|finally)\b|\bnew\s+[A-Z]\w*\(|__[a-z_]+\s*=/

/** `margin: 0`, the last one of a rule, which needs no semicolon; reads at most 600 characters. */
const declaration = /(?:^|[{;])\s*-{0,2}[a-z-]{2,30}\s*:\s*[^;{}]{1,200}(?:[;}]|$)/

/** `pageCount = 3;` on a line that ends in its semicolon. */
const assignment = /^\s*[\w$]+\s*=\s*["'[{\w]/

/** The first line of a style rule or a block: no sentence ends in a brace. */
const opening = /^\s*[^\s{}][^{}]{0,500}\{\s*$/
const atRule = /^\s*@(?:charset|font-face|import|keyframes|layer|media|supports)\b[^{;]{0,300}[;{]/

/** Lines that only go on: a brace, a comment, a member of an object; reads at most 600 characters. */
const filling =
  /^\s*(?:[{}()[\],;]+\s*(?:else\s*\{)?|\/\/.*|\/\*.*|\*\/|<!--|-->|(?:<!\[CDATA\[|\]\]>)|"[^"]{1,100}"\s*:.*|[\w$@-]+\s*:\s*.{0,300}[,{[;]|["'][^"']{0,300}["'],?|[\w$.]+\(.*\)[;,]?|.*[;{}])\s*$/

/** Three words of a sentence at the start of a line. */
const sentence =
  /^\s*(?!(?:var|let|const|return|function|if|else|new|throw|case|import|export|class|async)\b)["“'‘(]?\p{L}[\p{L}’']*(?:,? [\p{L}’'-]+){2}(?![^{]{0,80}\{)/u

/** “Call open() and add a listener: …;” speaks of code. */
const speech = /(?:^|\s)(?:and|the|an?|to|of|is|with|that|this|for) [a-z]+(?=[\s.,;])/

/** Less than this share of operators in a line, and it is a sentence with a bracket in it. */
const leastShare = 0.03

const operators = /[{}()[\];=<>|&$_]/g
const comments = /\/\*(?:(?!\*\/).)*(?:\*\/|$)/g
const entities = /&#?[a-z\d]{2,8};/gi
const strings = /"[^"\n]{0,500}"|'[^'\n]{0,500}'/g

/** Cheap: a line of code has a brace or ends in a sign that few sentences end in. */
function mayBeCode(line: string): boolean {
  return line.includes('{') || /[;}/>(),]\s?$/.test(line.slice(-2))
}

function languageOf(line: string): CodeBlock['language'] | undefined {
  if (!mayBeCode(line)) return undefined
  if (linkedData.test(line)) return sentence.test(line) ? undefined : 'JSON-LD'
  const bare = line.replace(comments, '').replace(entities, '&')
  if (atRule.test(bare)) return 'CSS'
  const unquoted = bare.replace(strings, '""')
  const share = (unquoted.match(operators)?.length ?? 0) / unquoted.length
  if (sentence.test(bare) || (speech.test(unquoted) && share < 5 * leastShare)) return undefined
  if (opening.test(bare)) return script.test(bare) ? 'JavaScript' : /^\s*"/.test(bare) ? 'JSON' : 'CSS'
  if (share < leastShare) return undefined
  if (script.test(bare) || (bare.trimEnd().endsWith(';') && assignment.test(bare))) return 'JavaScript'
  if (style.test(unquoted)) return 'CSS'
  return json.test(bare) && /[{[]/.test(bare) ? 'JSON' : undefined
}

function judge({text}: Line): CodeBlock['language'] | undefined {
  return languageOf(text.slice(0, looked))
}

function isFilling({text}: Line): boolean {
  return filling.test(text.slice(0, looked)) && !sentence.test(text.slice(0, looked))
}

/** Braces that a line opens and does not close. */
function depthOf({text}: Line): number {
  return (text.match(/[{(]/g)?.length ?? 0) - (text.match(/[})]/g)?.length ?? 0)
}

/** Finds lines that are code, and joins those that belong together. */
export function* findCode(lines: readonly Line[]): Generator<CodeBlock> {
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const language = line && judge(line)
    if (!line || !language) continue
    let first = index
    while (first > from && isPart(lines[first - 1])) first--
    const {last, found} = endOfBlock(lines, first, language)
    const top = lines[first]
    const bottom = lines[last]
    const isCode = found !== 'CSS' || lines.slice(first, last + 1).some(isStyle)
    if (top && bottom && isCode) yield {start: top.start, end: bottom.end, lines: last - first + 1, language: found}
    from = index = last + 1
  }
}

/** A brace opens in the settings of servers too, “forward {”; what a style sheet has inside are declarations. */
function isStyle({text}: Line): boolean {
  const line = text.slice(0, looked)
  return style.test(line) || atRule.test(line) || declaration.test(line)
}

function isPart(line: Line | undefined): boolean {
  return line !== undefined && !line.isBlank && isFilling(line)
}

function endOfBlock(
  lines: readonly Line[],
  first: number,
  language: CodeBlock['language']
): {last: number; found: CodeBlock['language']} {
  let found = language
  let last = first
  let depth = 0
  let isApart = false
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    if (line.isBlank) {
      // Code has blank lines too, but never two in a row here.
      if (lines[index + 1]?.isBlank) break
      isApart = true
      continue
    }
    const own = judge(line)
    if (isApart && depth <= 0 && own !== found) break
    isApart = false
    const isOpen = depth > 0 && !sentence.test(line.text.slice(0, looked))
    if (!own && !isFilling(line) && !isOpen) break
    if (own === 'JSON-LD') found = own
    depth += depthOf(line)
    last = index
  }
  return {last, found}
}
