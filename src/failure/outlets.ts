import {Needle} from '../text/needle.ts'

/** A newspaper, station or magazine that a text names as the one that publishes it. */
export interface Outlet {
  readonly name: string
  /** Offset of the sentence or line that says so, in UTF-16 code units. */
  readonly start: number
  /** Offset just after it. */
  readonly end: number
}

const kind =
  '(?:Times|Post|News|Daily|Herald|Tribune|Gazette|Chronicle|Journal|Guardian|Telegraph|Mail|Mirror|Observer|Independent|Standard|Star|Sun|Express|Press|Review|Magazine|Weekly|Today|Monitor|Examiner|Register|Globe|Courier|Dispatch|Sentinel|Bulletin|Record|Inquirer|Leader|Echo|Argus|Mercury|Network|Radio|Television|TV)'

const name = `(?:[A-Z][\\w'’-]{1,20} ){0,3}${kind}(?: [A-Z][a-z]{1,15})?`

/** How a text says whose it is, and pieces of which each such claim has one. */
const claims = [
  // “the Global Times has launched this special coverage”
  {
    source: `\\b[Tt]he (${name}) (?:has launched|launched|has published|publishes|presents|brings you|is publishing|has compiled) (?:this|these) `,
    cues: [
      'launched th',
      'published th',
      'publishes th',
      'presents th',
      'brings you th',
      'publishing th',
      'compiled th'
    ]
  },
  // “© 2024 The Harbour Gazette”
  {
    source: `(?:©|\\([Cc]\\)|Copyright) ?(?:©|\\([Cc]\\))? ?(?:\\d{4}(?:[-–]\\d{2,4})?,? )?(?:[Bb]y )?(?:[Tt]he )?(${name})\\b`,
    cues: ['©', '(C)', '(c)', 'Copyright']
  },
  // “By Jo Doe, Quay News correspondent”
  {
    source: `^By [A-Z][\\w .'’-]{3,40}, (?:[Tt]he )?(${name}) (?:[Ss]taff|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor)`,
    cues: ['By ']
  }
].map(({source, cues}) => ({pattern: new RegExp(source, 'gm'), cues: cues.map((cue) => new Needle(cue))}))

/** Where a text says whose it is. */
export function findOutlets(text: string): readonly Outlet[] {
  return claims
    .filter(({cues}) => cues.some((cue) => cue.indexIn(text) !== -1))
    .flatMap(({pattern}) => [...text.matchAll(pattern)])
    .map((match) => ({name: match[1] ?? '', start: match.index, end: match.index + match[0].length}))
}

/** Whether a host may be that of an outlet: it has one of the name's longer words, or its initials. */
export function mayBelong(host: string, outlet: string): boolean {
  const words = outlet.toLowerCase().split(/[^a-z]+/)
  const initials = words.map(([initial = '']) => initial).join('')
  return (
    words.some((word) => word.length > 3 && host.includes(word)) || (initials.length > 1 && host.includes(initials))
  )
}
