import type {Finding} from '../src/declaration.ts'
import type {Document} from '../src/document/document.ts'
import {defineRule} from '../src/rule.ts'
import type {PageFurniture} from '../src/structure/page-furniture.ts'

export default defineRule({
  name: 'page-furniture',
  summary: 'page numbers and running heads of a PDF inside the text',
  why: 'Text taken from pages of print has a head or a page number wherever a page ended, often in the middle of a sentence.',
  family: 'intrusion',
  severity: 'warn',
  recommended: true,
  options: {},
  examples: {
    flagged: [
      {
        text: 'The sluice was rebuilt in oak and iron, and the men of⟦\n\nPage 8 of 24\n\n⟧the lower village were paid by the day for as long as it took.',
        fixed:
          'The sluice was rebuilt in oak and iron, and the men of the lower village were paid by the day for as long as it took.'
      },
      {
        text: 'The sluice was rebuilt in oak and iron, and the men\nof the lower village were paid by the day for as\n⟦Harbour Board 1912        8⟧\nlong as it took. The clerk kept a book of the wages,\nwhich was found again when the office was pulled\ndown. It names each of them, with the days he worked\nand what he was paid.\n⟦Harbour Board 1912        9⟧\nThe last entry is from the week before the opening.',
        fixed:
          'The sluice was rebuilt in oak and iron, and the men\nof the lower village were paid by the day for as\nlong as it took. The clerk kept a book of the wages,\nwhich was found again when the office was pulled\ndown. It names each of them, with the days he worked\nand what he was paid.\nThe last entry is from the week before the opening.'
      }
    ],
    clean: [
      'The compiler says where a line of the harbour is wrong\n   |\n28 | where\n   |     Boat: Float\n   | the bound that is not met by it',
      'The harbour was closed for eleven weeks after the ice came in\n\n[1]\n\nof all winters the longest, the pilots said, and the worst of them\n\n[2]\n\nin living memory.',
      'The boats of the northern harbours, by the county that they are from\t12\nTrains to the coast\t3\nrest\t4',
      'Step 1\n\nSoak the beans in cold water over night, with a bay leaf.\n\nStep 2\n\nBring them to the boil and skim the foam that rises.',
      'A stew for a cold evening, ready in an hour and a half\n\nServings: 4\n\nsoak the beans in cold water over night, with a bay leaf'
    ]
  },
  *check(document) {
    for (const furniture of document.pageFurniture) yield findingOf(document, furniture)
  }
})

function findingOf({lines}: Document, {line, isInSentence, above, below}: PageFurniture): Finding {
  const message = `Unexpected page furniture “${line.text.trim().replace(/\s+/g, ' ')}”, remove it`
  if (!isInSentence || below.index - above.index === 2) {
    return {start: line.start, end: line.end, message, expected: '', fix: 'removal'}
  }
  // The blank lines around it cut the sentence too.
  const isWrapped = lines[above.index - 1]?.isBlank === false || lines[below.index + 1]?.isBlank === false
  return {start: above.end, end: below.start, message, expected: isWrapped ? '\n' : ' ', fix: 'removal'}
}
