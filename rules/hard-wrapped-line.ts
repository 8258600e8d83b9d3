import {defineRule} from '../src/rule.ts'
import type {BrokenWord} from '../src/structure/broken-words.ts'

export default defineRule({
  name: 'hard-wrapped-line',
  summary: 'paragraphs broken at a fixed width',
  why: 'Mail, print and old pages break lines at 60 to 80 characters; whatever takes a line for a paragraph or a sentence is misled.',
  family: 'structure',
  severity: 'info',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      {
        text: '⟦The ferry between Eastmole and the Holm went back into service\non Monday, eleven weeks after a cracked shaft put it in dry\ndock. The council had paid for a launch in the meantime, which\ncarried about forty passengers a day.⟧',
        fixed:
          'The ferry between Eastmole and the Holm went back into service on Monday, eleven weeks after a cracked shaft put it in dry dock. The council had paid for a launch in the meantime, which carried about forty passengers a day.'
      }
    ],
    clean: [
      'He pushes off before the light\nhas touched the further bank at all,\nthe rope still stiff with frost, the night\nstill holding to the harbour wall.',
      'The port opens a lane for each boat:\n\n// Lanes are kept for the boats of the harbour, and\nlet lane = Harbour::open("north").unwrap();\nlane.keep(true).unwrap();',
      'Bread\nButter\nMilk\nHalf a pound of the good cheese',
      {
        text: 'In Markdown a line may end anywhere, and the lines that\nfollow it belong to the same paragraph until a blank line\ncomes, so that a file can be wrapped at the width that its\nauthors like best.',
        format: 'markdown'
      }
    ]
  },
  *check({facts, text, wrappedParagraphs, brokenWords}) {
    if (facts.format === 'markdown') return
    let word = 0
    for (const {lines} of wrappedParagraphs) {
      const start = lines[0]?.start ?? 0
      const end = lines.at(-1)?.end ?? start
      const inside: BrokenWord[] = []
      for (let next = brokenWords[word]; next && next.start < end; next = brokenWords[++word]) {
        if (next.start >= start && next.end <= end) inside.push(next)
      }
      yield {
        start,
        end,
        message: `Unexpected hard wrap of a paragraph over ${lines.length} lines, join them`,
        expected: unwrap(text, start, end, inside),
        fix: 'repair'
      }
    }
  }
})

/** Lines as one, with the words that line ends broke made whole. */
function unwrap(text: string, start: number, end: number, brokenWords: readonly BrokenWord[]): string {
  let joined = ''
  let from = start
  for (const {whole, ...word} of brokenWords) {
    joined += text.slice(from, word.start) + whole
    from = word.end
  }
  // “Anglo-⏎Saxon” keeps its hyphen and gets no space.
  return (joined + text.slice(from, end))
    .replace(/(?<=\p{L})-\n(?=\p{Lu}|\d)/gu, '-')
    .replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ')
}
