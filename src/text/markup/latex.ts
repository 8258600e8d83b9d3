import {findResidues, nothing, words, type Markup, type Residue, type Searched} from './markup.ts'

/** Commands of LaTeX, and math. `$5 … $12` is money, and a double backslash before letters is a path. */
const latexPieces: readonly Markup[] = [
  {
    kind: 'LaTeX command',
    cue: '\\',
    pattern:
      /\\(?:text(?:it|bf|tt|sc|rm|sf|sl|up|normal)?|emph|underline|mbox|uline|(?:sub){0,2}section|chapter|paragraph|title|author|caption|url)\*?\{([^{}\n]{0,500})\}/g,
    keep: words
  },
  {kind: 'LaTeX link', cue: '\\href', pattern: /\\href\{[^{}\n]{0,500}\}\{([^{}\n]{0,500})\}/g, keep: words},
  {
    kind: 'LaTeX command',
    cue: '\\',
    pattern:
      /~?\\(?:(?:no|paren|text|auto)?cite[a-z]{0,10}|(?:eq|page|auto|c)?ref|label|footnote|index|[vh]space|bibliography(?:style)?|input|include(?:graphics)?|usepackage|documentclass|begin|end)\*?(?:\[[^[\]\n]{0,200}\])?\{[^{}\n]{0,500}\}/g,
    keep: nothing
  },
  {
    kind: 'LaTeX command',
    cue: '\\',
    pattern:
      /\\(?:newline|newpage|noindent|par|item|centering|clearpage|linebreak|maketitle|tableofcontents|[vh]fill|bigskip|medskip|smallskip|q?quad)(?![a-zA-Z])/g,
    keep: nothing
  },
  {
    kind: 'LaTeX group',
    cue: '{\\',
    pattern: /\{\\(?:it|bf|em|tt|sc|sl|rm|sf|small|large|Large|footnotesize|itshape|bfseries)\s+([^{}\n]{0,500})\}/g,
    keep: words
  },
  {kind: 'LaTeX line break', cue: '\\\\', pattern: / ?\\\\(?=[\s,.;:!?]|$)/g, keep: nothing},
  {kind: 'LaTeX space', cue: '\\', pattern: /(?<=[\p{L}\d])\\[,;](?![\w\\])/gu, keep: nothing},
  {kind: 'LaTeX escape', cue: '\\', pattern: /\\([%&$#])/g, keep: words},
  {
    kind: 'LaTeX formula',
    cue: '$',
    pattern: /\$(?=[^$\n]{0,300}(?:\\[a-zA-Z]|[\^_][\w{\\]))[^$\n]{1,300}\$/g,
    keep: ([formula]) => formula
  }
]

/** What LaTeX left in a text; a whole document's source is shown, not left over. */
export function* findLatex(searched: Searched): Generator<Residue> {
  if (!searched.characters.hasAny('\\^')) return
  if (!/\\(?:documentclass|usepackage|begin\{document\})/.test(searched.text))
    yield* findResidues(searched, latexPieces)
}
