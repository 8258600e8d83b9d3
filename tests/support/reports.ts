import type {Failure, FileReport} from '../../src/cli/formats/format.ts'
import {formatNamed} from '../../src/cli/formats/index.ts'
import {addFile, createTotals} from '../../src/cli/totals.ts'
import {createLinter} from '../../src/lint.ts'
import type {Message} from '../../src/report.ts'
import {garbled, leaked, repeated} from './texts.ts'

const lint = createLinter()
export const reportOf = (path: string, text: string): FileReport => ({path, text, edits: 0, ...lint({text})})
/** Files as they come. */
export const life: readonly FileReport[] = [
  reportOf('pages/wrecked ship.txt', `${leaked}\n“Ähren” 🌾 ${garbled}`),
  reportOf('pages/twice.txt', repeated),
  reportOf('pages/clean.txt', 'A clean line.\n')
]
export const gone: Failure = {path: 'pages/gone.txt', error: 'there is no such file'}

/** Writes a report as the command does. */
export async function render(
  name: string,
  files: readonly FileReport[],
  failures: readonly Failure[] = []
): Promise<string> {
  const createFormat = formatNamed(name)
  const format = createFormat({color: false, verbose: true, version: '1.2.3'})
  const totals = createTotals()
  let text = format.begin?.() ?? ''
  for (const failure of failures) text += format.failure?.(failure) ?? ''
  for (const file of files) {
    addFile(totals, file)
    text += await format.file(file)
  }
  return text + (format.end?.(totals) ?? '')
}

/** What a page, a file name or a rule could hold to make a format say something else. */
export const attacks: readonly string[] = [
  '\n::error file=a.txt::owned',
  '::set-output name=x::y',
  ']]>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' --> <!-- &amp; &#0; &lt;",
  '\u001B[31mred\u001B]0;title\u0007',
  '\u009B2J',
  '\u0000\u0008\u000B',
  '\uD800 alone',
  'alone \uDC00',
  '\uFFFE\uFFFF',
  '\u202Egnp.exe',
  '\r\nb.txt:1:1: error: forged [rule]',
  '%0A::warning::x,y:z'
]

export function hostile(attack: string): FileReport {
  const message: Message = {
    ruleId: `rule${attack}`,
    severity: 'error',
    start: 0,
    end: attack.length,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: attack.length + 1,
    message: `Unexpected ${attack}, remove it`,
    actual: attack,
    expected: [attack],
    note: attack,
    fix: 'repair'
  }
  return {path: `p${attack}.txt`, text: attack, verdict: 'repair', score: 0, messages: [message], edits: 0}
}

/** Everything that may go wrong at once. */
export const wrong: readonly FileReport[] = attacks.map(hostile)
export const failures: readonly Failure[] = attacks.map((attack) => ({path: attack, error: attack}))

/** What a terminal obeys, or what makes a line read otherwise than it is written. */
// oxlint-disable-next-line no-control-regex
export const control: RegExp = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/
