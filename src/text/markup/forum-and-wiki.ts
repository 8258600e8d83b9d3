import {nothing, words, type Markup, type Residue, type Searched} from './markup.ts'

const bbcode =
  /\[(\/?)(b|i|u|s|url|img|quote|code|size|colou?r|center|left|right|justify|list|\*|spoiler|font|email|youtube|table|tr|td|sub|sup|indent|highlight|hr)(=[^\]\n]{1,200})?\]/gi

/**
 * Tags of forums. `[b]` and `[I]` may be an editor's brackets, so an opening tag without a value needs its closing tag
 * after it.
 */
export function* findBbcode({text, characters}: Searched): Generator<Residue> {
  if (!characters.includes('[/')) return
  const tags = [...text.matchAll(bbcode)]
  const lastClosing = new Map<string, number>()
  const firstOpening = new Map<string, number>()
  for (const {1: slash, 2: name = '', index} of tags) {
    const key = name.toLowerCase()
    if (slash) lastClosing.set(key, index)
    else if (!firstOpening.has(key)) firstOpening.set(key, index)
  }
  for (const {0: match, 1: slash, 2: name = '', 3: given, index: start} of tags) {
    const key = name.toLowerCase()
    const isPaired = slash ? (firstOpening.get(key) ?? start) < start : (lastClosing.get(key) ?? start) > start
    if (isPaired || given) yield {start, end: start + match.length, kind: `BBCode tag ${match}`, kept: ''}
  }
}

const fileOption =
  /^(?:\d+(?:x\d+)?px|thumb|thumbnail|frame|frameless|border|left|right|center|none|upright.*|alt=.*|link=.*)$/i

/** What a reader of the wiki sees of a link: its label, a file's caption, nothing of a category. */
function linkLabel([, inner = '']: RegExpExecArray): string {
  const [target = '', ...rest] = inner.split('|')
  if (/^(?:category|kategorie|catégorie|categoría):/i.test(target)) return ''
  const label = rest.at(-1)
  if (/^(?:file|image|media|datei|fichier|archivo):/i.test(target)) return label && !fileOption.test(label) ? label : ''
  return label ?? target
}

export const wikiPieces: readonly Markup[] = [
  {kind: 'wiki link', cue: '[[', pattern: /\[\[([^[\]\n]{1,300})\]\]/g, keep: linkLabel},
  {
    kind: 'wiki link',
    cue: '[http',
    pattern: /\[https?:\/\/[^\s\]]{1,500} ([^[\]\n]{1,200})\]/g,
    keep: words
  },
  {
    kind: 'wiki template',
    cue: '{{',
    pattern:
      /\{\{(?:reflist|main|see also|further|cite|citation|infobox|navbox|coord|convert|flag|lang|ipa|efn|sfn|quote|stub|authority control|short description|use [a-z]+ dates|portal|commons|unreferenced|expand|clarify|when|who)\b[^{}]{0,2000}\}\}/gi,
    keep: nothing
  },
  {kind: 'wiki heading', cue: '==', pattern: /^(={2,6}) ?([^=\n]{1,100}?) ?\1$/gm, keep: ([, , heading]) => heading},
  {
    kind: 'wiki emphasis',
    cue: "'''",
    pattern: /(?<![\w'])'''(?=[\p{L}\d])([^'\n]{1,200})(?<=[\p{L}\d])'''(?![\w'])/gu,
    keep: words
  },
  {
    kind: 'wiki table',
    cue: '|',
    pattern: /^(?:\{\|.*|\|[-}].{0,80})$/gm,
    keep: ([line]) => (/^\|-{2,}/.test(line) ? undefined : '')
  },
  {
    kind: 'wiki note',
    cue: '[',
    pattern: /\[(?:edit(?: source)?|(?:citation|clarification|update|better source|page|verification) needed)\]/gi,
    keep: nothing
  }
]
