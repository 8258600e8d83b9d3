import type {Line} from '../document/lines.ts'

/** First and last letter of a script, in blocks of 128. Kana goes with Han, as both stand in one Japanese sentence. */
const blocks: readonly (readonly [script: string, ...ranges: readonly (readonly [first: number, last: number])[]])[] = [
  ['Latin', [0x00, 0x2_7f], [0x1e_00, 0x1e_ff]],
  ['Greek', [0x3_80, 0x3_ff], [0x1f_00, 0x1f_ff]],
  ['Cyrillic', [0x4_00, 0x5_2f]],
  ['Hebrew', [0x5_80, 0x5_ff]],
  ['Arabic', [0x6_00, 0x7_7f], [0xfb_80, 0xfd_ff], [0xfe_80, 0xfe_ff]],
  ['Devanagari', [0x9_00, 0x9_7f]],
  ['Bengali', [0x9_80, 0x9_ff]],
  ['Gurmukhi', [0xa_00, 0xa_7f]],
  ['Gujarati', [0xa_80, 0xa_ff]],
  ['Tamil', [0xb_80, 0xb_ff]],
  ['Telugu', [0xc_00, 0xc_7f]],
  ['Kannada', [0xc_80, 0xc_ff]],
  ['Malayalam', [0xd_00, 0xd_7f]],
  ['Sinhala', [0xd_80, 0xd_ff]],
  ['Thai', [0xe_00, 0xe_7f]],
  ['Lao', [0xe_80, 0xe_ff]],
  ['Tibetan', [0xf_00, 0xf_ff]],
  ['Burmese', [0x10_00, 0x10_7f]],
  ['Georgian', [0x10_80, 0x10_ff]],
  ['Korean', [0x11_00, 0x11_ff], [0xac_00, 0xd7_7f]],
  ['Ethiopic', [0x12_00, 0x13_7f]],
  ['Khmer', [0x17_80, 0x17_ff]],
  ['Chinese or Japanese', [0x30_80, 0x30_ff], [0x34_00, 0x9f_ff], [0xf9_00, 0xfa_ff]]
]

const names = blocks.map(([name]) => name)
const none = names.length
const scriptOfBlock = new Uint8Array(0x2_00).fill(none)
for (const [index, [, ...ranges]] of blocks.entries()) {
  for (const [first, last] of ranges) scriptOfBlock.fill(index, first >> 7, (last >> 7) + 1)
}

const latin = 0
/** Letters of any script but Latin. */
const otherLetter = /[\u0380-\u1dff\u1f00-\u1fff\u3080-\ud7ff\uf900-\ufeff]/

/** Lines of a script that the rest of a text does not use. */
export interface ForeignLines {
  readonly start: number
  readonly end: number
  readonly lines: number
  readonly script: string
}

/** So much of a line's letters must be of one script for the line to be of it. */
const mostOfLine = 0.7
/** Fewer letters are a name or a motto. */
const leastLetters = 15
/** More than this share of the letters, and the text has two languages. */
const mostOfText = 0.3

/** Counts the letters of each script, as indices into `names`; a line of Latin alone is counted by its length. */
function countLetters(text: string): Uint32Array {
  const counts = new Uint32Array(none + 1)
  if (!otherLetter.test(text)) {
    counts[latin] = text.length
    return counts
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const script = scriptOfBlock[code >> 7] ?? none
    if (code > 0x7f || isAsciiLetter(code)) counts[script] = (counts[script] ?? 0) + 1
  }
  return counts
}

function isAsciiLetter(code: number): boolean {
  return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b)
}

/** The script that most letters of a line are of. */
function mainScript(counts: Uint32Array): {script: number; letters: number; total: number} {
  let script = latin
  let total = 0
  for (let index = 0; index < none; index++) {
    total += counts[index] ?? 0
    if ((counts[index] ?? 0) > (counts[script] ?? 0)) script = index
  }
  return {script, letters: counts[script] ?? 0, total}
}

export function* findForeignLines(text: string, lines: readonly Line[]): Generator<ForeignLines> {
  if (!otherLetter.test(text)) return
  const totals = new Uint32Array(none + 1)
  const mains = lines.map((line) => {
    const counts = countLetters(line.text)
    for (const [script, count] of counts.entries()) totals[script] = (totals[script] ?? 0) + count
    const {script, letters, total} = mainScript(counts)
    return letters >= leastLetters && letters >= mostOfLine * total ? script : undefined
  })
  const {script: own, total} = mainScript(totals)
  const isForeign = (script: number | undefined): script is number =>
    script !== undefined && script !== own && script !== latin && (totals[script] ?? 0) <= mostOfText * total
  for (let index = 0; index < lines.length; index++) {
    const script = mains[index]
    const first = lines[index]
    if (!first || !isForeign(script)) continue
    let last = first
    let count = 1
    for (let next = index + 1; next < lines.length && (mains[next] === script || lines[next]?.isBlank); next++) {
      if (mains[next] !== script) continue
      last = lines[next] ?? last
      count++
      index = next
    }
    yield {start: first.start, end: last.end, lines: count, script: names[script] ?? ''}
  }
}
