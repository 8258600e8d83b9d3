import type {Finding} from '../src/declaration.ts'
import {defineRule} from '../src/rule.ts'
import {decodeWindows1252} from '../src/text/windows-1252.ts'

/** Cheap: any of the characters that the patterns below are about, or a pair of surrogates. */
const suspicious = new RegExp(String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\uf8ff\ufdd0-\ufdef\ufff9-\uffff]`)

/** Each named group is one kind of damage. `wide` is UTF-16 that was read as UTF-8: a NUL beside each letter. */
const broken = new RegExp(
  [
    String.raw`(?<terminal>\x1b\[[\d;?]{0,20}[A-Za-z])`,
    String.raw`(?<wide>\0(?:[^\0\n]\0)+)`,
    String.raw`(?<high>[\x80-\x9f]+)`,
    String.raw`(?<control>[\0-\x08\x0b\x0c\x0e-\x1f\x7f]+)`,
    String.raw`(?<lost>\ufffd+)`,
    String.raw`(?<private>(?:[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff])+)`,
    String.raw`(?<half>(?:[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+)`,
    String.raw`(?<reserved>[\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff]+)`
  ].join('|'),
  'g'
)

/** “isn�t”, “we�ll”: nothing but an apostrophe can have stood here. */
const beforeApostrophe =
  /(?:^|[^\p{L}])(?:(?:ai|are|ca|could|did|do|does|had|has|have|is|must|need|should|was|were|wo|would)n|I|you|he|she|it|we|they|that|there|who)$/iu
const afterApostrophe = /^(?:t|ll|re|ve|m|d)(?!\p{L})/u

/** What the glyphs of the fonts Symbol and Wingdings show; Office writes them as private-use characters. */
const officeSymbols: ReadonlyMap<string, string> = new Map([
  ['\uf0a7', '▪'],
  ['\uf0b7', '•'],
  ['\uf0d8', '➢'],
  ['\uf0e0', '→'],
  ['\uf0fc', '✓']
])

type Advice = Pick<Finding, 'expected' | 'fix' | 'message'>

const removed = {expected: '', fix: 'repair'} as const

function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function adviceOn(kind: string, actual: string, before: string, after: string): Advice {
  const name = codePoint(actual)
  switch (kind) {
    case 'terminal':
      return {message: 'Unexpected escape sequence of a terminal, remove it', ...removed}
    case 'wide':
      return {
        message: 'Unexpected NUL beside each letter, read the page as UTF-16',
        expected: actual.replaceAll('\0', ''),
        fix: 'repair'
      }
    case 'high':
      return misread(actual, before)
    case 'lost':
      return {message: 'Unexpected U+FFFD, restore the character that was lost here', ...apostrophe(before, after)}
    case 'private': {
      const symbol = officeSymbols.get(actual) ?? ''
      const advice = symbol ? `write “${symbol}”` : 'remove it'
      return {message: `Unexpected private-use character ${name}, ${advice}`, expected: symbol, fix: 'repair'}
    }
    case 'half':
      return {message: `Unexpected half of a surrogate pair ${name}, restore the character that was cut here`}
    case 'control':
      return {message: `Unexpected control character ${name}, remove it`, ...removed}
    default:
      return {message: `Unexpected character ${name} that no text may hold, remove it`, ...removed}
  }
}

/** Bytes 80 to 9F that were read as Latin-1 are Windows-1252's quotation marks and dashes, when they are its at all. */
function misread(actual: string, before: string): Advice {
  const decoded = decodeWindows1252(actual)
  const name = codePoint(actual)
  // After a byte that leads, “Ã”, it is what is left of a sequence of UTF-8.
  return /[\x80-\x9f]/.test(decoded) || /[\xc2-\xf4]$/.test(before)
    ? {message: `Unexpected control character ${name}, restore the character that was lost here`}
    : {message: `Unexpected control character ${name}, write “${decoded}”`, expected: decoded, fix: 'repair'}
}

function apostrophe(before: string, after: string): Pick<Finding, 'expected' | 'fix'> {
  return beforeApostrophe.test(before) && afterApostrophe.test(after) ? {expected: '’', fix: 'repair'} : {}
}

/**
 * Whether a range lies in one of these, asked in the order of the text. Bytes 80 to 9F of UTF-8 that was read as Latin-1
 * are mended as mojibake.
 */
function insideOf(ranges: readonly {start: number; end: number}[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while ((ranges[next]?.end ?? Infinity) < end) next++
    return (ranges[next]?.start ?? Infinity) <= start
  }
}

export default defineRule({
  name: 'broken-character',
  summary: 'a character that stands for lost or misread data: U+FFFD, a control or private-use character, half a pair',
  why: 'Bytes were read in the wrong encoding, cut in two, or meant for a font or a terminal; what the author wrote is lost or can only be guessed.',
  family: 'character',
  severity: 'error',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'She ordered a caf⟦\ufffd⟧ au lait.',
      {text: 'The council doesn⟦\ufffd⟧t know yet.', fixed: 'The council doesn’t know yet.'},
      {text: 'The minister⟦\x92⟧s reply', fixed: 'The minister’s reply'},
      {text: 'BT has mo⟦\f⟧ved early.', fixed: 'BT has moved early.'},
      {text: '⟦\uf0b7⟧ Two eggs', fixed: '• Two eggs'},
      {text: '⟦\ue912⟧Share', fixed: 'Share'},
      {text: '⟦\x1b[31m⟧failed⟦\x1b[0m⟧ twice', fixed: 'failed twice'},
      {text: 'W⟦\0e\0l\0c\0o\0m\0⟧e', fixed: 'Welcome'},
      'Half an emoji ⟦\ud83d⟧ is none.'
    ],
    clean: [
      'Tabs\tand “quotes”, 🏳️‍🌈 and 你好 are characters like any other.',
      'U+FFFD is called the replacement character.'
    ]
  },
  *check(document) {
    const {text} = document
    if (document.isPlain || !suspicious.test(text)) return
    const isMojibake = insideOf(document.mojibake)
    for (const {0: actual, index: start, groups = {}} of text.matchAll(broken)) {
      const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'reserved'
      const end = start + actual.length
      if (kind === 'high' && isMojibake(start, end)) continue
      yield {
        start,
        end,
        ...adviceOn(kind, actual, text.slice(Math.max(0, start - 12), start), text.slice(end, end + 3))
      }
    }
  }
})
