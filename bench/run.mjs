import {readFileSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {root} from './measure.mjs'
import {groups} from './rows.mjs'

const usage = `Usage: npm run bench -- [--write] [GROUP…]

Measures scrapelint as ratios against what runs beside it, and prints a table.
Groups: ${Object.keys(groups).join(', ')}; default: all.
--write puts the table into README.md, between <!-- speed --> and <!-- /speed -->.`

function show({value, unit = ' ×'}) {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(value < 1 ? 2 : 3)}${unit}`
}

function verdict({value, goal, floor = goal, sense}) {
  const reaches = (limit) => (sense === 'at least' ? value >= limit : value <= limit)
  if (reaches(goal)) return 'met'
  return reaches(floor) ? `above the floor of ${floor}` : 'missed'
}

function line(row) {
  const {measure, goal, sense, unit = ' ×', note} = row
  if (goal === undefined) return `| ${measure} | | ${show(row)} | |`
  return `| ${measure} | ${sense === 'at least' ? '≥' : '≤'} ${goal}${unit} | ${show(row)}${note ? ` (${note})` : ''} | ${verdict(row)} |`
}

function write(table) {
  const file = path.join(root, 'README.md')
  const readme = readFileSync(file, 'utf8')
  const section = /(<!-- speed -->\n)[^]*?(<!-- \/speed -->)/
  if (!section.test(readme)) throw new Error('README.md has no <!-- speed --> section to put the table into')
  writeFileSync(
    file,
    readme.replace(section, (_all, open, close) => `${open}${table}${close}`)
  )
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {write: {type: 'boolean'}, help: {type: 'boolean', short: 'h'}}
})
const unknown = positionals.find((name) => !(name in groups))
if (values.help || unknown !== undefined) {
  if (unknown !== undefined) console.error(`There is no group ${JSON.stringify(unknown)}.`)
  console.log(usage)
  process.exitCode = unknown === undefined ? 0 : 2
} else {
  const processor = cpus()
  const lines = [
    `Measured by \`npm run bench\` on ${processor.length} × ${processor[0]?.model.trim()}, Node ${process.versions.node}, ${process.platform}.`,
    '',
    '| measure | goal | measured | |',
    '|---|---|---|---|'
  ]
  console.log(lines.join('\n'))
  for (const name of positionals.length > 0 ? positionals : Object.keys(groups)) {
    for (const row of await groups[name]()) {
      lines.push(line(row))
      console.log(lines.at(-1))
    }
  }
  if (values.write) write(`${lines.join('\n')}\n`)
}
