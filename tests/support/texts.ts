/** A text that no rule minds. */
export const clean = `The harbour of Ostend closed on Monday after a night of storms, and ferries to Ramsgate stayed in port.

Port officials expect the first departures on Wednesday morning, once divers have looked at the breakwater.
`

const quay = 'Workers in yellow jackets cleared the quay of weed and broken crates until late in the evening.'

/** One warning: line 5 repeats line 3. Its fix takes text away. */
export const repeated = `The harbour of Ostend closed on Monday after a night of storms.

${quay}

${quay}

Port officials expect the first departures on Wednesday morning.
`

/** The same without the repeat. */
export const unrepeated = repeated.replace(`${quay}\n\n`, '')

/** One error: a leaked message of PHP in line 1. */
export const leaked = `Warning: Undefined variable $author in /var/www/html/wp-content/themes/tide/single.php on line 42

${clean}`

/** One error that is repaired, since nothing is lost: é in the wrong encoding. */
export const garbled = clean.replace('the breakwater', 'the breakwater near the cafÃ© by the pier')
