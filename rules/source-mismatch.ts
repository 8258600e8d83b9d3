import type {Document} from '../src/document/document.ts'
import {findLeaks} from '../src/failure/leaks.ts'
import {findOutlets, mayBelong} from '../src/failure/outlets.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  name: 'source-mismatch',
  summary: 'the host that leaks from the text, or the url, is not the outlet that the text names as its own',
  why: 'Copies of an article on other sites are cut, translated or altered; whoever cites the outlet should fetch it there.',
  family: 'attribution',
  severity: 'info',
  recommended: true,
  standsAlone: true,
  options: {},
  examples: {
    flagged: [
      'Warning: Undefined array key 0 in /home/www/⟦cheap-anchors.example⟧/wp-includes/media.php on line 795\n\nThe Harbour Gazette has launched this series on the tides.',
      {
        text: 'The tide came in at noon.\n\n⟦© 2024 The Harbour Gazette⟧. All rights reserved.',
        url: 'https://www.cheap-anchors.example/tides/'
      }
    ],
    clean: [
      {
        text: 'The tide came in at noon, the Quay Times reported.\n\n© 2024 The Harbour Gazette. All rights reserved.',
        url: 'https://www.harbourgazette.example/tides/'
      }
    ]
  },
  *check(document) {
    const leaked = leakedHost(document)
    const host = leaked?.host ?? hostOf(document.facts.url)
    if (host === undefined) return
    const outlets = findOutlets(document.text)
    const [outlet] = outlets
    if (!outlet || outlets.some(({name}) => mayBelong(host, name))) return
    const {start, end, name} = outlet
    yield {
      ...(leaked ? {start: leaked.start, end: leaked.end} : {start, end}),
      message: `Unexpected host ${host} for a text of the ${name}, check where it comes from`,
      ...(leaked && {related: [{start, end, message: 'Here the text says whose it is'}]})
    }
  }
})

/** The first host that a server message tells. */
function leakedHost({text, serverMessages}: Document): {host: string; start: number; end: number} | undefined {
  for (const {first, last} of serverMessages) {
    const message = text.slice(first.start, last.end)
    const [host] = findLeaks(message).hosts
    if (host === undefined) continue
    const start = first.start + message.indexOf(host)
    return {host, start, end: start + host.length}
  }
  return undefined
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.toLowerCase()
}
