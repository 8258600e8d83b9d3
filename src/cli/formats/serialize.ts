// What JSON leaves as it is and a terminal would obey, such as U+009B or what turns the direction of writing, or a
// careless reader would split lines at.
const unsafe = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g

/** A value as JSON on one line, safe to print. */
export function serialize(value: unknown): string {
  return safeJson(JSON.stringify(value))
}

/** JSON that says the same and is safe to print. */
export function safeJson(json: string): string {
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Writes the items of a JSON array, one a line. */
export function createItems(): (value: object) => string {
  let separator = ''
  return (value) => {
    const text = `${separator}\n${serialize(value)}`
    separator = ','
    return text
  }
}
