import type {Document} from '../src/document/document.ts'
import {findLeaks, type Leaks} from '../src/failure/leaks.ts'
import {nextLine, type ServerMessage} from '../src/failure/messages.ts'
import {isExample} from '../src/failure/quotation.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'server-warning',
  summary: 'a message of the server or its runtime printed into the page: PHP, database, stack trace, CMS',
  why: 'Printed by the server, not written by an author; it drowns the text and tells of paths, users and queries that nobody meant to publish.',
  family: 'failure',
  severity: 'error',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'The harbour closed on Monday.\n⟦Warning: Undefined array key 0 in /srv/www/lighthouse/wp-includes/media.php on line 795⟧\nIt opens on Friday.'
    ],
    clean: [
      'Warning: heavy snow on line 4 of the metro until Friday.',
      'panic: a sudden fear, of which a herd may take flight\n\n[IBM] The power switch of a large machine, pulled in an emergency.',
      'A crossing holds the boats of its lane:\n\n    Harbour::Lane\n    Crossing::Item: Clone,'
    ]
  },
  *check(document) {
    for (const run of runsOf(document)) {
      const {first} = run[0]
      if (isExample(document, first)) continue
      const {last} = run.at(-1) ?? run[0]
      const text = document.text.slice(first.start, last.end)
      yield {
        start: first.start,
        end: last.end,
        message: `Unexpected ${describe(run, text)}, remove ${run.length > 1 ? 'them' : 'it'}`,
        expected: '',
        fix: 'removal',
        ...noteOf(findLeaks(text))
      }
    }
  }
})

type Run = [ServerMessage, ...ServerMessage[]]

/** Messages with nothing but blank lines between them are one defect. */
function runsOf(document: Document): readonly Run[] {
  const runs: Run[] = []
  let before: ServerMessage | undefined
  for (const message of document.serverMessages) {
    const run = runs.at(-1)
    if (run && before && nextLine(document.lines, before.last) === message.first) run.push(message)
    else runs.push([message])
    before = message
  }
  return runs
}

/** “164 PHP warnings from wp-includes/media.php”. */
function describe(run: Run, text: string): string {
  const counts = new Map<string, number>()
  for (const {form} of run) counts.set(form.what, (counts.get(form.what) ?? 0) + 1)
  const kinds = [...counts].map(([what, count]) => (run.length > 1 ? `${count} ${what}${count > 1 ? 's' : ''}` : what))
  const programs = new Set([...text.matchAll(program)].map(([path]) => shorten(path)))
  const from =
    programs.size > 2 ? ` from ${programs.size} files` : programs.size > 0 ? ` from ${[...programs].join(' and ')}` : ''
  return kinds.join(', ') + from
}

const program =
  /(?<![^\s'"`<>()[\],;:=])[^\s'"`<>()[\],;:=]+\.(?:php\d?|inc|module|ctp|phtml|tpl|py|rb|erb|pl|pm|cgi|asp|aspx|cs|vb|cfm|cfc|java|jsp|js|ts|go|ex|exs|rs|dart)\b/g

/** The part of a path that tells: what lies in WordPress, else the last folder and the file. */
function shorten(path: string): string {
  return /wp-(?:includes|content|admin)\/.+/.exec(path)?.[0] ?? path.split(/[/\\]/).slice(-2).join('/')
}

function noteOf({paths, hosts, users, queries}: Leaks): {note?: string} {
  const leaks = [
    ...named('the server path', 'server paths', paths),
    ...named('the host', 'the hosts', hosts),
    ...named('the user', 'the users', users),
    ...named('the query', 'the queries', queries)
  ]
  return leaks.length > 0 ? {note: `Printed by the server, not written by an author; leaks ${leaks.join(', ')}.`} : {}
}

function named(one: string, several: string, values: readonly string[]): readonly string[] {
  if (values.length === 0) return []
  const shown = values.slice(0, 3).join(', ')
  return [`${values.length > 1 ? several : one} ${shown}${values.length > 3 ? ` and ${values.length - 3} more` : ''}`]
}
