// What XML 1.0 cannot hold, not even as a reference.
const illegal =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}

/** Text for XML or HTML, in an attribute or between tags. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(illegal, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '')
}

/** A start tag's name and attributes; those without a value are left out. */
export function tag(name: string, attributes: Readonly<Record<string, number | string | undefined>>): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return [name, ...pairs.map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(' ')
}
