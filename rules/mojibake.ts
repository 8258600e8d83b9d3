import {defineRule} from '../src/rule.ts'

/** So much of a repaired text, in characters, stands in a message. */
const shown = 40

function shorten(text: string): string {
  return text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text
}

export default defineRule({
  name: 'mojibake',
  summary: 'text that was decoded in the wrong encoding, such as “cafÃ©” for “café”',
  why: 'The page was UTF-8 and was read as something else; whoever searches it, reads it or trains on it meets noise instead of letters.',
  family: 'character',
  severity: 'error',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      {text: 'The caf⟦Ã©⟧ is closed.', fixed: 'The café is closed.'},
      {text: 'It⟦â€™⟧s late.', fixed: 'It’s late.'},
      {text: '⟦РџСЂРёРІРµС‚, РјРёСЂ⟧!', fixed: 'Привет, мир!'},
      {text: 'Ein M⟦√§rchen f√º⟧r Kinder', fixed: 'Ein Märchen für Kinder'},
      {text: 'She didn⟦â??⟧t say so.', fixed: 'She didn’t say so.'},
      'She said ⟦â??⟧yes⟦â??⟧ twice.'
    ],
    clean: [
      'São Paulo, Ångström, Nguyễn Thị Minh Khai, “ÜÇ KUYULAR”, Škoda™ and Ærøskøbing are honest.',
      'À Noël, « l’été »… c’est l’hiver à Québec — ça va ?',
      'Жёлтый — «жёлтый», ещё…'
    ]
  },
  *check(document) {
    for (const {start, end, repaired} of document.mojibake) {
      const place = {start, end}
      if (typeof repaired === 'string') {
        const message = `Unexpected text in the wrong encoding, write “${shorten(repaired)}”`
        yield {...place, message, expected: repaired, fix: 'repair'}
      } else {
        const message = 'Unexpected text in the wrong encoding, write the quotation mark or dash that stood here'
        yield {...place, message, expected: repaired}
      }
    }
  }
})
