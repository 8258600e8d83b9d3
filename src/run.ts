import {families, severities, type Finding, type OptionValues, type Severity} from './declaration.ts'
import type {Document} from './document/document.ts'
import type {Rule} from './rule.ts'

/** A rule as the settings want it. */
export interface Selected {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: OptionValues
}

/** A finding, and the rule that it comes from. */
export interface Hit {
  readonly rule: Rule
  readonly severity: Severity
  readonly finding: Finding
}

/** What the selected rules find, in the order of the text, without what a stronger finding explains. */
export function run(document: Document, selection: readonly Selected[]): readonly Hit[] {
  const hits: Hit[] = []
  for (const {rule, severity, options} of selection) {
    for (const finding of rule.check(document, options)) {
      if (document.view.isCode(finding.start, finding.end)) continue
      hits.push({rule, severity, finding: withoutBlindRepair(document, finding)})
    }
  }
  return hits.length > 1 ? withoutExplained(hits.toSorted(inTextOrder)) : hits
}

/** A repair is words; where Markdown hides markup between them, it would be lost, so a person must make the repair. */
function withoutBlindRepair(document: Document, finding: Finding): Finding {
  const {start, end, message, fix, note, related} = finding
  if (fix !== 'repair' || !document.view.hidesMarkup(start, end)) return finding
  return {start, end, message, ...(note !== undefined && {note}), ...(related && {related})}
}

function inTextOrder(left: Hit, right: Hit): number {
  return (
    left.finding.start - right.finding.start || right.finding.end - left.finding.end || strength(right) - strength(left)
  )
}

function strength({rule, severity}: Hit): number {
  return (severities.indexOf(severity) + 1) * families.length - families.indexOf(rule.family)
}

/**
 * A line that a stronger rule explains is not reported again by a weaker one: 164 warnings are not also
 * duplicates, and nobody mends a word in a cookie notice that goes away.
 */
function withoutExplained(hits: readonly Hit[]): readonly Hit[] {
  /** By strength: how far findings so strong reach. */
  const reach = Array.from({length: severities.length * families.length + 1}, () => 0)
  return hits.filter((hit) => {
    const {start, end} = hit.finding
    if (hit.rule.standsAlone) return true
    const own = strength(hit)
    for (let other = own + 1; other < reach.length; other++) {
      const until = reach[other] ?? 0
      if (until >= end && until > start) return false
    }
    if (explains(hit)) reach[own] = Math.max(reach[own] ?? 0, end)
    return true
  })
}

function explains({rule, finding}: Hit): boolean {
  return finding.fix === 'removal' || rule.rejects === true
}
