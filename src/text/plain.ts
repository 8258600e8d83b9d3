/**
 * All that an ordinary English text is made of: ASCII without its controls, Latin-1 signs, curly quotation marks and
 * dashes. U+00AD is invisible and `¬` and `‚` begin mojibake of MacRoman (`¬©`, `‚Äô`), so they are not plain.
 */
const rare = /[^\t\n\x20-\x7e\xa0-\xab\xae-\xbf\u2010-\u2019\u201b-\u2027]/

/**
 * Whether a text has no character that could be broken, invisible, misread or foreign. One cheap scan that spares
 * most texts the closer looks.
 */
export function isPlain(text: string): boolean {
  return !rare.test(text)
}
