// What the library computes of labelled texts, for train.py: so every feature and the decision have one definition.
//
// usage: node training/export.mjs STEP [--data DIR] [--work DIR]
//   words   the rows (lines that are not blank) with their labels, and the buckets of their words
//   lines   what describes each row, given WORK/word-scores.f32
//   judge   prints what the rule would find, given WORK/line-scores.f32
//   probes  what describes the rows of this project's own fixtures
import {closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {importParts} from './parts.mjs'

const {
  judge,
  measureLines,
  scoreRows,
  compareRows,
  Features,
  featureCount,
  column,
  columnCount,
  Model,
  bucketsOf,
  mostBuckets,
  splitLines,
  rules
} = await importParts()
const rule = rules.find(({name}) => name === 'boilerplate')

const {positionals, values: option} = parseArgs({
  allowPositionals: true,
  options: {data: {type: 'string', default: '../shared/eval/dev'}, work: {type: 'string', default: 'training/work'}}
})
const inWork = (name) => path.join(option.work, name)
const steps = {words: exportWords, lines: exportLines, judge: printFigures, probes: exportProbes}
mkdirSync(option.work, {recursive: true})
steps[positionals[0]]()

function read(name) {
  const file = ['.jsonl.gz', '.jsonl']
    .map((ending) => path.join(option.data, name + ending))
    .find((full) => existsSync(full))
  if (!file) return []
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Labelled pages (sets raw and extracted), and good texts, whose every line is content (sets clean and honest). */
function* texts() {
  for (const record of read('boilerplate')) yield {...record, set: record.tier}
  for (const record of read('clean')) yield {...record, set: 'clean'}
  for (const record of read('text')) {
    if (record.kind === 'negative' && record.note !== 'gold article')
      yield {...record, set: 'honest', domain: record.id}
  }
  for (const record of read('attribution')) {
    if (record.mutation === 'none') yield {...record, set: 'honest', domain: record.id}
  }
}

/** 0 content, 1 boilerplate, 2 neither. */
function labelOf(labels, index) {
  return labels ? ({content: 0, boilerplate: 1}[labels[index]] ?? 2) : 0
}

function listBuckets(measures, row) {
  const scratch = new Uint16Array(mostBuckets)
  return scratch.subarray(0, bucketsOf(measures, row, scratch))
}

function describeAll(measures) {
  const numbers = new Float32Array(featureCount)
  compareRows(measures)
  const features = new Features(measures, numbers)
  const matrix = new Float32Array(measures.count * featureCount)
  for (let row = 0; row < measures.count; row++) {
    features.describe(row)
    matrix.set(numbers, row * featureCount)
  }
  return matrix
}

function exportWords() {
  const documents = []
  const rows = []
  const buckets = []
  for (const {id, text, labels, set, source, domain} of texts()) {
    const measures = measureLines(text, splitLines(text))
    documents.push({id, set, source, domain, count: measures.count})
    for (let row = 0; row < measures.count; row++) {
      const list = listBuckets(measures, row)
      buckets.push(Buffer.from(list.buffer, 0, list.byteLength))
      // A copyright line in a good text is no good line.
      const label = !labels && measures.phrases.get(row)?.sure ? 2 : labelOf(labels, measures.lines[row])
      rows.push(label, list.length, measures.get(row, column.prose), measures.get(row, column.words))
    }
  }
  writeFileSync(inWork('documents.json'), JSON.stringify(documents))
  writeFileSync(inWork('rows.i32'), Int32Array.from(rows))
  writeFileSync(inWork('buckets.u16'), Buffer.concat(buckets))
}

function exportLines() {
  const wordScores = readFloats('word-scores.f32')
  const output = openSync(inWork('lines.f32'), 'w')
  let offset = 0
  for (const {text} of texts()) {
    const measures = measureLines(text, splitLines(text))
    for (let row = 0; row < measures.count; row++) {
      measures.values[row * columnCount + column.wordScore] = wordScores[offset + row]
    }
    writeSync(output, describeAll(measures))
    offset += measures.count
  }
  closeSync(output)
}

function readFloats(name) {
  const bytes = readFileSync(inWork(name))
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
}

function printFigures() {
  const scores = readFloats('line-scores.f32')
  const tallies = {}
  const tally = (name) => (tallies[name] ??= {found: 0, wrong: 0, missed: 0, texts: 0, alarmed: 0})
  let offset = 0
  for (const {text, labels, set, source} of texts()) {
    const lines = splitLines(text)
    const measures = measureLines(text, lines)
    compareRows(measures)
    const suspects = judge(lines, measures, scores.subarray(offset, offset + measures.count))
    const flagged = new Set(
      suspects.filter(({confidence}) => confidence >= rule.options.confidence.default).map(({line}) => line.index)
    )
    offset += measures.count
    for (const one of [tally(set), ...(source === 'scrapinghub' && labels ? [tally(`${set}, scrapinghub`)] : [])]) {
      one.texts++
      if (flagged.size > 0) one.alarmed++
      for (const line of lines) {
        if (line.isBlank) continue
        const label = labelOf(labels, line.index)
        if (label === 1) one[flagged.has(line.index) ? 'found' : 'missed']++
        else if (label === 0 && flagged.has(line.index)) one.wrong++
      }
    }
  }
  for (const [name, {found, wrong, missed, texts: all, alarmed}] of Object.entries(tallies)) {
    const figures =
      found + missed > 0
        ? `precision ${share(found, found + wrong)}, recall ${share(found, found + missed)}, F1 ${share(2 * found, 2 * found + wrong + missed)}`
        : `${share(alarmed, all)} with an alarm`
    console.log(`${name}: ${all} texts, ${figures}`)
  }
}

function share(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function exportProbes() {
  const folders = ['test-fixtures/boilerplate', 'test-fixtures/clean']
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => path.join(folder, name))
  )
  const model = new Model()
  const pages = files.toSorted().map((file) => readFileSync(file, 'utf8'))
  const probes = pages.filter(asksTrees).map((text) => {
    const measures = measureLines(text, splitLines(text))
    model.scoreWords(measures)
    const matrix = describeAll(measures)
    const rows = Array.from({length: measures.count}, (_, row) => row)
    return {
      text,
      buckets: rows.map((row) => [...listBuckets(measures, row)]),
      features: rows.map((row) => [...matrix.subarray(row * featureCount, (row + 1) * featureCount)])
    }
  })
  writeFileSync(inWork('probes.json'), JSON.stringify(probes))
}

/** Of a text that the trees are not asked about the library computes no more than it needs. */
function asksTrees(text) {
  return scoreRows(measureLines(text, splitLines(text))).some((score) => score !== -Infinity)
}
