import {defineRule} from '../src/rule.ts'

/** A file inside an address: “data:image/png;base64,iVBOR…”. */
const dataAddress = /\bdata:[a-z]{2,20}\/[\w.+-]{1,80}(?:;[\w.=-]{1,40}){0,4};base64,[\w+/=%-]*/g

/** Hashes have up to 128 characters, keys and signatures stand in lines of 64 or 76. */
const blob = /(?<![\w+/])[A-Za-z0-9+/]{200,}={0,2}/g

const either = new RegExp(`${dataAddress.source}|${blob.source}`, 'g')

/** So many characters in a row make a `blob`. */
const shortestBlob = 200

/** Of a hundred characters of base64, 16 are figures and 41 of each case, by chance; menus, genes and addresses are far from that. */
const fewest = {figures: 0.05, capitals: 0.2, small: 0.2}

export default defineRule({
  name: 'embedded-data',
  summary: 'a picture, font or other file written out in the text as base64',
  why: 'A small picture written into the page can outweigh the article many times; it fills an index with noise and a model with nothing.',
  family: 'markup',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      'The ferry is back. ⟦data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7⟧ The yard is glad.',
      `The ferry is back.\n⟦${'dGhlIGZlcnJ5IGlzIGJhY2sgMTIzNDU2'.repeat(7)}⟧`
    ],
    clean: [
      'Write “data:” before it, and name the type: data:text/plain;base64 is one.',
      `The gene reads ${'GATTACA'.repeat(40)}.`,
      `${'HomeNewsSportWeather'.repeat(12)}`
    ]
  },
  *check(document) {
    const {text} = document
    const hasAddress = text.includes(';base64,')
    if ((!hasAddress && !mayHoldBlob(text)) || document.isAboutCode) return
    for (const {0: data, index} of text.matchAll(hasAddress ? either : blob)) {
      if (!data.startsWith('data:') && !isRandom(data)) continue
      yield {
        start: index,
        end: index + data.length,
        message: `Unexpected ${data.length} characters of embedded data, remove them`,
        expected: '',
        fix: 'removal'
      }
    }
  }
})

/**
 * Whether a run of characters is long enough for a blob. Words are short, so reading each stretch from its end
 * passes over nearly all of a text.
 */
function mayHoldBlob(text: string): boolean {
  let from = 0
  while (from + shortestBlob <= text.length) {
    let at = from + shortestBlob - 1
    while (at >= from && isBase64(text.charCodeAt(at))) at--
    if (at < from) return true
    from = at + 1
  }
  return false
}

function isBase64(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43
}

function isRandom(data: string): boolean {
  const share = (characters: RegExp): number => (data.match(characters)?.length ?? 0) / data.length
  return share(/\d/g) >= fewest.figures && share(/[A-Z]/g) >= fewest.capitals && share(/[a-z]/g) >= fewest.small
}
