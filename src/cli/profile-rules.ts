import {rules} from '../../rules/index.ts'

/**
 * Times every rule from now on.
 *
 * @returns makes the table of what each took so far, the slowest first
 */
export function profileRules(): () => string {
  const spent = new Map(rules.map(({name}) => [name, {milliseconds: 0, findings: 0}]))
  for (const rule of rules) {
    const check = rule.check.bind(rule)
    const sum = spent.get(rule.name)
    rule.check = (document, options) => {
      const start = performance.now()
      const findings = [...check(document, options)]
      if (sum) {
        sum.milliseconds += performance.now() - start
        sum.findings += findings.length
      }
      return findings
    }
  }
  return () => table([...spent].map(([name, sum]) => ({name, ...sum})))
}

function table(rows: readonly {name: string; milliseconds: number; findings: number}[]): string {
  const total = rows.reduce((sum, {milliseconds}) => sum + milliseconds, 0)
  const lines = rows
    .filter(({milliseconds}) => milliseconds > 0)
    .toSorted((left, right) => right.milliseconds - left.milliseconds)
    .map(({name, milliseconds, findings}) => {
      const share = `${((100 * milliseconds) / total).toFixed(1)} %`
      return `${name.padEnd(22)}${milliseconds.toFixed(1).padStart(10)}${share.padStart(9)}${String(findings).padStart(10)}`
    })
  return [
    'rule                  time (ms)    share  findings',
    ...lines,
    'What several rules need is counted for the first of them.',
    ''
  ].join('\n')
}
