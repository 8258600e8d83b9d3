import {flags, type Flag} from './flags.ts'

const width = 34

/** The text of `--help`, made from the flags. */
export function help(): string {
  const groups = new Map<string, string[]>()
  for (const [name, flag] of Object.entries<Flag>(flags)) {
    const lines = groups.get(flag.group) ?? []
    groups.set(flag.group, [...lines, ...describe(name, flag)])
  }
  const options = [...groups].map(([title, lines]) => `${title}:\n${lines.join('\n')}`)
  return `${usage}\n\n${options.join('\n\n')}\n\n${exits}\n`
}

const usage = `scrapelint: the linter for scraped text

Usage: scrapelint [OPTIONS] FILE|GLOB|FOLDER …
       scrapelint --stdin [OPTIONS] < page.txt
       scrapelint --jsonl [OPTIONS] [RECORDS.jsonl|RECORDS.jsonl.gz …]
       scrapelint lsp                for editors: the language server, over stdio`

const exits = `Exit status: 0 nothing to complain about; 1 an error, or more warnings than allowed; 2 wrong usage or
settings, or a file that could not be read. With --jsonl findings are results, not failures.`

function describe(name: string, {short, value, description, multiple}: Flag): string[] {
  const left = `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}${multiple ? ' …' : ''}`
  const [first = '', ...rest] = wrap(description, 110 - width)
  const lines = left.length < width ? [left.padEnd(width) + first] : [left, ' '.repeat(width) + first]
  return [...lines, ...rest.map((line) => ' '.repeat(width) + line)]
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < columns) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
