import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

// Loaded before a measured program: says at the end what the whole process took, its workers included.
const answer = process.env['SCRAPELINT_BENCH_USAGE']
if (answer && isMainThread) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    writeFileSync(answer, JSON.stringify({cpu: userCPUTime + systemCPUTime, memory: maxRSS * 1024}))
  })
}
