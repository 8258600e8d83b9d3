import {findResidues, nothing, words, type Markup, type Residue, type Searched} from './markup.ts'

const target = String.raw`\((?:<[^<>\n]{0,500}>|(?:https?:|mailto:|tel:|javascript:|www\.|[/#.?]|[\w-]+\.(?:html?|php|aspx?|md|pdf|jpe?g|png|gif|webp)\b)[^()\s]{0,800}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?)(?: +["'(][^"'\n]{0,300}["')])?\)`

/** Markup that nothing but Markdown has. */
const sure: readonly Markup[] = [
  {
    kind: 'Markdown image',
    cue: '![',
    pattern: new RegExp(String.raw`!\[[^\[\]\n]{0,500}\]${target} ?`, 'g'),
    keep: nothing
  },
  {
    kind: 'Markdown link',
    cue: '](',
    pattern: new RegExp(String.raw`(?<!!)\[([^\[\]]{0,500})\]${target}`, 'g'),
    keep: words
  },
  {
    kind: 'Markdown link',
    cue: '][',
    // “[late morning][1]”; “[1][2]” are notes, and `rows[i][0]` is code
    pattern: /(?<![\w\])])\[(?=[^[\]\n]{0,100}[a-z])([^[\]\n]{1,100})\]\[\d{1,3}\]/gi,
    keep: words
  },
  {kind: 'Markdown link target', cue: ']: ', pattern: /^\[[\w -]{1,40}\]: (?:https?:|\/)\S+$/gm, keep: nothing},
  {
    kind: 'Markdown emphasis',
    cue: '**',
    pattern: /(?<![\w*\\])\*{2,3}(?![\s*])([^*\n]{1,300})(?<!\s)\*{2,3}(?![\w*])/g,
    keep: words
  },
  {kind: 'Markdown emphasis', cue: '__', pattern: /(?<![\w\\])__(?![\s_])([^_\n]{1,300})(?<!\s)__(?!\w)/g, keep: words},
  {
    kind: 'Markdown deletion',
    cue: '~~',
    pattern: /(?<![\w~])~~(?![\s~])([^~\n]{1,300})(?<!\s)~~(?![\w~])/g,
    keep: words
  },
  {kind: 'Markdown heading', cue: '## ', pattern: /^#{2,6} +(?=\S)/gm, keep: nothing},
  {kind: 'Markdown rule', cue: '* *', pattern: /^(?:\* ){2,}\*? ?(?=[^\s*])/gm, keep: nothing},
  {
    kind: 'Markdown escape',
    cue: '\\',
    pattern: /^\\([*+>#-])(?= )|\\([*_[\]`])(?!\w*\{)/gm,
    keep: ([, first, second]) => first ?? second
  },
  {kind: 'Markdown code', cue: '`', pattern: /(?<![\w`´'])`(?![\s`])([^`'\n]{1,200})(?<!\s)`(?![\w`'])/g, keep: words},
  {kind: 'Markdown code fence', cue: '```', pattern: /^ {0,3}```\w{0,20}$/gm, keep: nothing}
]

/** What a Gutenberg text or a mail may have as well: Markdown when the text has surer markup. */
const likely: readonly Markup[] = [
  {
    kind: 'Markdown emphasis',
    cue: '*',
    pattern: /(?<![\w*\\])\*(?![\s*])([^*\n]{1,200})(?<![\s\\])\*(?![\w*])/g,
    keep: words
  },
  {
    kind: 'Markdown emphasis',
    cue: '_',
    pattern: /(?<![\w\\])_(?![\s_])([^_\n]{1,200})(?<![\s\\])_(?!\w)/g,
    keep: words
  },
  {kind: 'Markdown heading', cue: '# ', pattern: /^# +(?=\S)/gm, keep: nothing},
  {kind: 'Markdown quotation', cue: '> ', pattern: /^> ?(?=\S)/gm, keep: nothing}
]

export function* findMarkdown(searched: Searched): Generator<Residue> {
  const found = [...findResidues(searched, sure)]
  yield* found
  if (found.length > 0) yield* findResidues(searched, likely)
}
