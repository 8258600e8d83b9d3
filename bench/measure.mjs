import {spawn, spawnSync} from 'node:child_process'
import {closeSync, openSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

export const folder = fileURLToPath(new URL('.', import.meta.url))
export const root = path.join(folder, '..')

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN
}

/** CPU time of this process, all threads, in microseconds. */
export function cpuTime() {
  const {user, system} = process.cpuUsage()
  return user + system
}

async function timeOf(task, least) {
  const start = cpuTime()
  let calls = 0
  do {
    await task()
    calls++
  } while (cpuTime() - start < least)
  return (cpuTime() - start) / calls
}

/**
 * Runs tasks in turn, round after round, so that what else the machine does falls on all of them alike.
 *
 * @param {Readonly<Record<string, () => unknown>>} tasks the names and what each does
 * @param {{rounds?: number, least?: number, warmUp?: number}} [limits] how many rounds, and how many microseconds a
 *   task is repeated for within each, and before the first, for the compiler
 * @returns {Promise<Record<string, number>>} the median CPU time of one call, in microseconds
 */
export async function interleave(tasks, {rounds = 9, least = 150_000, warmUp = 1_500_000} = {}) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (const task of Object.values(tasks)) await timeOf(task, warmUp)
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) times[name].push(await timeOf(task, least))
  }
  return Object.fromEntries(Object.entries(times).map(([name, measured]) => [name, median(measured)]))
}

const reporter = pathToFileURL(path.join(folder, 'report-usage.mjs')).href

/**
 * Runs node to its end.
 *
 * @param {readonly string[]} parameters
 * @param {{input?: string}} [files] the path of what it reads; what it prints goes nowhere
 * @returns {Promise<{cpu: number, wall: number, memory: number}>} microseconds of CPU and of wall clock, and the
 *   peak of resident memory in bytes
 */
export async function runNode(parameters, {input} = {}) {
  const answer = path.join(tmpdir(), `scrapelint-bench-${process.pid}.json`)
  const stdin = input === undefined ? 'ignore' : openSync(input)
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', reporter, ...parameters], {
    stdio: [stdin, 'ignore', 'inherit'],
    cwd: root,
    env: {...process.env, SCRAPELINT_BENCH_USAGE: answer}
  })
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  const wall = (performance.now() - start) * 1000
  if (typeof stdin === 'number') closeSync(stdin)
  const usage = JSON.parse(readFileSync(answer, 'utf8'))
  rmSync(answer)
  return {...usage, wall}
}

/**
 * How long node takes to start, do little and end: user and system time of several runs, as the shell counts it,
 * because a process cannot see what it spent before its first line.
 *
 * @param {string} parameters as the shell takes them
 * @returns {number} microseconds of CPU
 */
export function startUp(parameters, runs = 5) {
  const script = `TIMEFORMAT='%3U %3S'; time for run in $(seq ${runs}); do "${process.execPath}" ${parameters} >/dev/null 2>&1; done`
  const {stderr} = spawnSync('bash', ['-c', script], {cwd: root, encoding: 'utf8', env: {...process.env, LC_ALL: 'C'}})
  const [user, system] = stderr.trim().split(' ').map(Number)
  return ((user + system) * 1e6) / runs
}
