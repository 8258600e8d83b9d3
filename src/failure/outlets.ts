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

/** “the Global Times has launched this special coverage”, “© 2024 The Harbour Gazette”, “By Jo Doe, Quay News correspondent”. */
const claims = [
  `\\b[Tt]he (${name}) (?:has launched|launched|has published|publishes|presents|brings you|is publishing|has compiled) (?:this|these) `,
  `(?:©|\\([Cc]\\)|Copyright) ?(?:©|\\([Cc]\\))? ?(?:\\d{4}(?:[-–]\\d{2,4})?,? )?(?:[Bb]y )?(?:[Tt]he )?(${name})\\b`,
  `^By [A-Z][\\w .'’-]{3,40}, (?:[Tt]he )?(${name}) (?:[Ss]taff|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor)`
].map((source) => new RegExp(source, 'gm'))

/** What each claim has a piece of: a text without makes none. */
const cue = /(?:launched|publishe[sd]|presents|brings you|publishing|compiled) th(?:is|ese) |©|\([cC]\)|Copyright|^By /m

/** Where a text says whose it is. */
export function findOutlets(text: string): readonly Outlet[] {
  if (!cue.test(text)) return []
  return claims
    .flatMap((claim) => [...text.matchAll(claim)])
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
