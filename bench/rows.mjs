import {mkdtempSync, openSync, rmSync, writeSync, closeSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import path from 'node:path'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {createLinter, rules} from '../dist/src/index.js'
import {attacks} from './attacks.mjs'
import {cpuTime, folder, interleave, median, runNode, startUp} from './measure.mjs'
import {fill, pathological} from './pathological.mjs'
import {loadPeers} from './peers.mjs'
import {article, articles} from './texts.mjs'

/**
 * @typedef {object} Row
 * @property {string} measure what is measured, against what
 * @property {number} value
 * @property {number} [goal] without one, it is told where the time goes
 * @property {number} [floor] what is the least to be content with
 * @property {'at least' | 'at most'} [sense]
 * @property {string} [unit]
 * @property {string} [note]
 */

/** Rules that lean on a learned classifier. */
const learned = {rules: {boilerplate: 'off'}}

const command = 'dist/src/cli/main.js'

function parser() {
  const processor = unified().use(retextEnglish).freeze()
  return (text) => processor.parse(text)
}

function each(texts, read) {
  return () => {
    for (const text of texts) read(text)
  }
}

/** @returns {Promise<readonly Row[]>} */
async function documents() {
  const texts = articles(60)
  const preset = createLinter()
  const unlearned = createLinter(learned)
  const times = await interleave({
    parse: each(texts, parser()),
    preset: each(texts, (text) => preset({text})),
    unlearned: each(texts, (text) => unlearned({text}))
  })
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const speed = (size / times.preset).toFixed(1)
  return [
    {
      measure: 'the recommended preset, documents of 5 KB, against bare retext-english parse',
      value: times.parse / times.preset,
      goal: 3.5,
      floor: 2,
      sense: 'at least',
      note: `${speed} MB a CPU second`
    },
    {
      measure: 'the same without the learned classifier',
      value: times.parse / times.unlearned,
      goal: 5,
      floor: 3,
      sense: 'at least'
    }
  ]
}

/**
 * Where the time of the preset goes, family by family. Together it is more than all, since each is run alone and what
 * families share, such as the numbers of a line or the names of a text, counts for each.
 *
 * @returns {Promise<readonly Row[]>}
 */
async function profile() {
  const texts = articles(60)
  const families = [...new Set(rules.map(({family}) => family))]
  const off = Object.fromEntries(rules.map(({name}) => [name, 'off']))
  const tasks = Object.fromEntries(
    families.map((family) => {
      const own = rules.filter((rule) => rule.family === family && rule.recommended)
      const lint = createLinter({
        rules: {...off, ...Object.fromEntries(own.map(({name, severity}) => [name, severity]))}
      })
      return [family, each(texts, (text) => lint({text}))]
    })
  )
  const preset = createLinter()
  const times = await interleave({preset: each(texts, (text) => preset({text})), ...tasks}, {warmUp: 500_000})
  return families
    .map((family) => ({
      measure: `of the preset’s time, the ${family} rules alone`,
      value: (100 * times[family]) / times.preset,
      unit: ' %'
    }))
    .toSorted((left, right) => right.value - left.value)
}

/** @returns {Promise<readonly Row[]>} */
async function peers() {
  const texts = articles(4)
  const preset = createLinter()
  const loaded = await loadPeers()
  const tasks = Object.fromEntries(
    Object.entries(loaded).map(([name, read]) => [
      name,
      async () => {
        for (const text of texts) await read(text)
      }
    ])
  )
  const times = await interleave({scrapelint: each(texts, (text) => preset({text})), ...tasks}, {rounds: 7})
  return Object.keys(loaded).map((name) => ({
    measure: `the recommended preset against ${name}`,
    value: times[name] / times.scrapelint,
    goal: 1,
    sense: 'at least'
  }))
}

/** Writes records of articles to a file. */
function writeRecords(file, count, length) {
  const texts = articles(100, length)
  const output = openSync(file, 'w')
  let lines = ''
  for (let id = 0; id < count; id++) {
    lines += `${JSON.stringify({id, url: `https://example.com/news/${id}`, text: texts[id % texts.length]})}\n`
    if (lines.length > 1e6 || id === count - 1) {
      writeSync(output, lines)
      lines = ''
    }
  }
  closeSync(output)
}

async function withFolder(use) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'scrapelint-bench-'))
  try {
    return await use((name) => path.join(temporary, name))
  } finally {
    rmSync(temporary, {recursive: true})
  }
}

/** @returns {Promise<readonly Row[]>} */
function jsonl() {
  return withFolder(async (file) => {
    const input = file('records.jsonl')
    // Long enough that loading and compiling, once a thread, weigh little.
    writeRecords(input, 30_000, 5000)
    const runs = {read: [], one: [], two: []}
    for (let round = 0; round < 3; round++) {
      runs.read.push(await runNode([path.join(folder, 'read-records.mjs')], {input}))
      runs.one.push(await runNode([command, '--jsonl'], {input}))
      runs.two.push(await runNode([command, '--jsonl', '--workers', '2'], {input}))
    }
    const of = (name, what) => median(runs[name].map((run) => run[what]))
    return [
      {
        measure: '`--jsonl`, against a loop that only reads, decodes and parses the records',
        value: (100 * of('read', 'cpu')) / of('one', 'cpu'),
        goal: 8,
        sense: 'at least',
        unit: ' %',
        note: '30,000 records of 5 KB'
      },
      {
        measure: `\`--workers 2\`, records a second against one (${cpus().length} cores, shared with what else runs)`,
        value: of('one', 'wall') / of('two', 'wall'),
        goal: 1.7,
        sense: 'at least'
      },
      {
        measure: '`--workers 2`, CPU time against one',
        value: of('two', 'cpu') / of('one', 'cpu'),
        goal: 1.1,
        sense: 'at most'
      }
    ]
  })
}

/** @returns {Promise<readonly Row[]>} */
function memory() {
  return withFolder(async (file) => {
    const peak = async (count) => {
      const input = file(`${count}.jsonl`)
      writeRecords(input, count, 300)
      return (await runNode([command, '--jsonl'], {input})).memory
    }
    const few = await peak(10_000)
    const many = await peak(1_000_000)
    return [
      {
        measure: '`--jsonl`, peak memory after 1,000,000 records against 10,000',
        value: many / few,
        goal: 1.1,
        sense: 'at most',
        note: `${(many / 2 ** 20).toFixed(0)} MB`
      }
    ]
  })
}

/** @returns {Promise<readonly Row[]>} */
function longDocument() {
  return withFolder(async (file) => {
    const runs = {small: [], long: []}
    const script = path.join(folder, 'lint-file.mjs')
    const texts = articles(1000).join('\n')
    writeFileSync(file('small.txt'), article(1))
    writeFileSync(file('long.txt'), texts.slice(0, 5_000_000))
    for (let round = 0; round < 5; round++) {
      for (const name of ['small', 'long']) runs[name].push(await runNode([script, file(`${name}.txt`)]))
    }
    const of = (name, what) => median(runs[name].map((run) => run[what]))
    return [
      {
        measure: 'one document of 5 MB',
        value: (of('long', 'cpu') - of('small', 'cpu')) / 1e6,
        goal: 1.5,
        sense: 'at most',
        unit: ' CPU s'
      },
      {
        measure: 'one document of 5 MB, memory against its size',
        value: (of('long', 'memory') - of('small', 'memory')) / 5e6,
        goal: 10,
        sense: 'at most'
      }
    ]
  })
}

/** What any reader of lines does: the yardstick of growth. */
function splitAndCount(text) {
  const counts = new Map()
  for (const line of text.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** Of the texts made against regular expressions so many, the dearest at a length of 2 KB, are looked at closely. */
const closely = 10

/** @returns {readonly (readonly [name: string, make: (length: number) => string])[]} */
function dearestAttacks(lint) {
  const pieces = attacks()
  const measured = pieces.map((piece) => {
    const text = fill(piece)(2000)
    const began = cpuTime()
    lint(text)
    return {piece, cost: (cpuTime() - began) / text.length}
  })
  return measured
    .toSorted((left, right) => right.cost - left.cost)
    .slice(0, closely)
    .map(({piece}) => [`${JSON.stringify(piece.slice(0, 40))} over and over`, fill(piece)])
}

/** @returns {Promise<readonly Row[]>} */
async function growth() {
  const preset = createLinter()
  const lint = (text) => preset({text})
  const sample = articles(20)
  const parse = parser()
  await interleave({lint: each(sample, lint)}, {rounds: 1})
  const inputs = [...Object.entries(pathological), ...dearestAttacks(lint)]
  const measured = []
  for (const [name, make] of inputs) {
    const few = make(100_000)
    const many = make(1_000_000)
    const times = await interleave(
      {
        parse: each(sample, parse),
        few: () => lint(few),
        many: () => lint(many),
        fewLines: () => splitAndCount(few),
        manyLines: () => splitAndCount(many)
      },
      {rounds: 3, least: 20_000, warmUp: 20_000}
    )
    const parseSpeed = sample.reduce((sum, text) => sum + text.length, 0) / times.parse
    const ownGrowth = times.many / times.few
    const lineGrowth = times.manyLines / times.fewLines
    // Ten times the text cannot take less than ten times as long, but for the rounding of small figures.
    measured.push({
      name,
      growth: ownGrowth / Math.max(10, lineGrowth),
      speed: many.length / times.many / parseSpeed
    })
    if (process.env['SCRAPELINT_BENCH_DETAILS'])
      console.error(
        `${name}: ${ownGrowth.toFixed(1)} × the time, split and Map ${lineGrowth.toFixed(1)} ×; ${(measured.at(-1)?.speed ?? 0).toFixed(2)} × parse`
      )
  }
  const steepest = measured.toSorted((left, right) => right.growth - left.growth)[0]
  const slowest = measured.toSorted((left, right) => left.speed - right.speed)[0]
  return [
    {
      measure: `${measured.length} pathological inputs, growth from 100 KB to 1 MB against that of split and Map`,
      value: steepest.growth,
      goal: 1.3,
      sense: 'at most',
      note: `worst: ${steepest.name}`
    },
    {
      measure: 'the same at 1 MB, against retext-english parse of ordinary documents',
      value: slowest.speed,
      goal: 0.25,
      sense: 'at least',
      note: `worst: ${slowest.name}`
    }
  ]
}

/** @returns {Promise<readonly Row[]>} */
function start() {
  return withFolder(async (file) => {
    writeFileSync(file('page.txt'), article(4))
    const lines = {
      node: '-e 0',
      library: `--input-type=module -e 'import "scrapelint"'`,
      command: `${command} --no-config ${file('page.txt')}`
    }
    const times = {node: [], library: [], command: []}
    for (let round = 0; round < 9; round++) {
      for (const [name, line] of Object.entries(lines)) times[name].push(startUp(line))
    }
    const against = (name) => median(times[name]) / median(times.node)
    return [
      {
        measure: 'the command on one file of 5 KB, against `node -e 0`',
        value: against('command'),
        goal: 2.2,
        sense: 'at most'
      },
      {measure: 'import of the library, against `node -e 0`', value: against('library'), goal: 1.4, sense: 'at most'}
    ]
  })
}

/** @type {Readonly<Record<string, () => Promise<readonly Row[]>>>} */
export const groups = {documents, profile, jsonl, memory, longDocument, growth, start, peers}
