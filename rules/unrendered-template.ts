import type {Document} from '../src/document/document.ts'
import {isExample} from '../src/failure/quotation.ts'
import type {Unfilled} from '../src/failure/templates.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'unrendered-template',
  summary: 'a placeholder, shortcode or value that was never filled in: “{{ title }}”, “[object Object]”',
  why: 'The page was stored before a script or a plugin had filled it in, so what the reader should see is missing.',
  family: 'failure',
  severity: 'error',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'The ferry leaves at ⟦{{ ferry.departure }}⟧ and takes forty minutes to the north pier.',
      '⟦[gallery ids="12,14" columns="2"]⟧\nThe north pier in spring.',
      '⟦Total: £NaN⟧'
    ],
    clean: [
      'Marlow Transport <MTC> said <MTS Holdings> had bought its boats.',
      'The captain swore: “$#$%#^%!^%&@%@!”',
      '“I have never seen [the mayor] so angry,” said a clerk. “It is undefined [sic] what she wants.”',
      'Prices rose 5% to $3.50, and {x : x > 0} is the set of positive numbers.'
    ]
  },
  *check(document) {
    for (const run of runsOf(document)) {
      const [first] = run
      const last = run.at(-1) ?? first
      if (document.isAboutCode || isExample(document, document.lineAt(first.start))) continue
      const range = {start: first.start, end: last.end}
      if (first.isWholeLine)
        yield {
          ...range,
          message: `Unexpected ${describe(run)}, remove ${run.length > 1 ? 'them' : 'it'}`,
          expected: '',
          fix: 'removal'
        }
      else
        yield {
          ...range,
          message: `Unexpected ${first.form.what} ${document.text.slice(first.start, first.end)}, fill it in or rewrite the sentence`
        }
    }
  }
})

type Run = [Unfilled, ...Unfilled[]]

/** Neighbouring lines that hold nothing else are one defect. */
function runsOf(document: Document): readonly Run[] {
  const runs: Run[] = []
  for (const piece of document.templates) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isNeighbour = last?.isWholeLine && piece.isWholeLine && !/\S/.test(document.text.slice(last.end, piece.start))
    if (run && isNeighbour) run.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** “line of unfilled template”, or what one of them is called. */
function describe(run: Run): string {
  const kinds = new Set(run.map(({form}) => form.what))
  const what = kinds.size > 1 ? 'unfilled line' : run[0].form.what
  return run.length > 1 ? `${run.length} ${what}s` : what
}
