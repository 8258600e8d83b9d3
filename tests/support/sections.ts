/**
 * Fills the sections of a Markdown file that are derived: all that stands between `<!-- NAME -->` and
 * `<!-- /NAME -->`.
 *
 * @throws when the file lacks a section
 */
export function fillSections(markdown: string, sections: Readonly<Record<string, string>>): string {
  let filled = markdown
  for (const [name, content] of Object.entries(sections)) {
    const open = `<!-- ${name} -->`
    const close = `<!-- /${name} -->`
    const start = filled.indexOf(open)
    const end = filled.indexOf(close, start)
    if (start === -1 || end === -1) throw new Error(`Expected a section ${open} … ${close}`)
    filled = `${filled.slice(0, start + open.length)}\n${content.trim()}\n${filled.slice(end)}`
  }
  return filled
}

export function fence(language: string, content: string): string {
  return `\`\`\`${language}\n${content.trim()}\n\`\`\``
}

/**
 * The first block of code in a Markdown file in this language that says `word`.
 *
 * @throws when there is none
 */
export function blockOf(markdown: string, language: string, word = ''): string {
  const blocks = [...markdown.matchAll(/^```(\w+)\n(.*?)^```/gms)]
  const block = blocks.find(([, name, content]) => name === language && content?.includes(word))?.[2]
  if (!block) throw new Error(`Expected a block of ${language} that says ${word}`)
  return block
}
