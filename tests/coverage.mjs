// Which lines of src and rules the suite covers: in its own process, as vitest sees it, and in the commands that it
// starts, as their V8 coverage tells. Ends with status 1 below the threshold.
import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import coverage from 'istanbul-lib-coverage'

const threshold = 95
const folder = 'coverage'
const commands = path.resolve(folder, 'commands')

function run(command, args, env = {}) {
  const {status} = spawnSync('npx', [command, ...args], {stdio: 'inherit', env: {...process.env, ...env}})
  if (status !== 0) process.exit(status ?? 1)
}

const readMap = (name) => coverage.createCoverageMap(JSON.parse(readFileSync(path.join(folder, name), 'utf8')))

rmSync(folder, {recursive: true, force: true})
run('vitest', ['run', '--coverage', '--coverage.clean=false', '--coverage.reporter=json'], {NODE_V8_COVERAGE: commands})
run('c8', [
  'report',
  `--temp-directory=${commands}`,
  '--reporter=json',
  `--reports-dir=${folder}/started`,
  '--include=src/**',
  '--include=rules/**',
  '--exclude-after-remap'
])

const own = readMap('coverage-final.json')
const started = readMap('started/coverage-final.json')
for (const file of own.files().filter((name) => started.files().includes(name))) {
  const lines = started.fileCoverageFor(file).getLineCoverage()
  const {s: counts, statementMap} = own.fileCoverageFor(file).data
  for (const [key, {start}] of Object.entries(statementMap)) counts[key] += lines[start.line] ?? 0
}

const rows = own.files().map((file) => ({file, ...own.fileCoverageFor(file).toSummary().lines}))
for (const {file, covered, total} of rows.filter((row) => row.pct < threshold).toSorted((a, b) => a.pct - b.pct)) {
  const missing = own.fileCoverageFor(file).getUncoveredLines().join(', ')
  console.log(`${path.relative('.', file)}: ${covered} of ${total} lines, not ${missing}`)
}
const {pct} = own.getCoverageSummary().lines
console.log(`${pct} % of the lines are covered, ${threshold} % are asked for`)
if (pct < threshold) process.exitCode = 1
