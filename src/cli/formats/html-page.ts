import {families} from '../../declaration.ts'
import {plural, type Totals} from '../totals.ts'
import type {Failure} from './format.ts'
import {script, style} from './html-assets.ts'
import {renderRow, visible, type Row} from './html-document.ts'
import {printable} from './printable.ts'
import {escapeXml} from './xml.ts'

/** A document in the page. */
export interface Entry {
  readonly row: Row
  /** How many of its findings are errors or warnings. */
  readonly serious: number
  /** Its text and findings, unless there are none, or worse documents enough. */
  readonly document: {readonly anchor: string; readonly html: string} | undefined
}

/** The page. What comes from files could run nothing even if it broke out: only this very script and style may. */
export function renderPage(
  entries: readonly Entry[],
  failures: readonly Failure[],
  totals: Totals,
  version: string
): string {
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>scrapelint: ${plural(totals.files, 'document')}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${plural(totals.files, 'document')}</h1>
<p>${renderVerdicts(totals)}</p>
<p class="families">${families.map((family) => `<span class="rule family-${family}">${family}</span>`).join(' ')}</p>
</header>
<main>
${failures.map(({path, error}) => `<p class="failure">${visible(path)}: ${visible(error)}</p>\n`).join('')}<table>
<thead><tr><th>document</th><th>verdict</th><th>content</th><th class="number">share</th><th class="number">findings</th></tr></thead>
<tbody>
${entries.map(({row, document}) => renderRow(row, document?.anchor)).join('')}</tbody>
</table>
${renderLimit(entries)}${renderFilter(totals)}
${entries.map(({document}) => document?.html ?? '').join('')}</main>
<footer>scrapelint ${escapeXml(version)}</footer>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  const {createHash} = process.getBuiltinModule('node:crypto')
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** A word to whoever looks for the text of a document that is not among the worst. */
function renderLimit(entries: readonly Entry[]): string {
  const shown = entries.filter(({document}) => document !== undefined).length
  const isWhole = entries.every(({row, document}) => row.findings === 0 || document !== undefined)
  return isWhole ? '' : `<p>The ${shown} worst are shown with their text.</p>\n`
}

function renderVerdicts({verdicts}: Totals): string {
  return Object.entries(verdicts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `<span class="verdict ${verdict}">${count} ${verdict}</span>`)
    .join(' ')
}

/** A box a rule, to look at some findings only. */
function renderFilter({rules}: Totals): string {
  const boxes = Object.entries(rules)
    .toSorted(([, left], [, right]) => right - left)
    .map(
      ([name, count]) =>
        `<label><input type="checkbox" value="${escapeXml(printable(name))}" checked> ${visible(name)} <small>${count}</small></label>`
    )
  return boxes.length === 0
    ? ''
    : `<form class="filter"><fieldset><legend>Show</legend>${boxes.join('\n')}</fieldset></form>`
}
