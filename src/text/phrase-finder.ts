/** A phrase that stands in a text. */
export interface PhraseHit<Entry> {
  /** Offsets in UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly entry: Entry
}

class Phrase<Entry> {
  readonly characters: string
  readonly entry: Entry
  #others: string | undefined

  constructor(characters: string, entry: Entry) {
    this.characters = characters
    this.entry = entry
  }

  /** For each character the other that may stand for it: its capital, or a space for a hyphen. */
  get others(): string {
    return (this.#others ??= this.characters.replace(/[^]/g, (character) =>
      character === '-' ? ' ' : character.toUpperCase().charAt(0)
    ))
  }
}

/** A phrase, and how far into it the sample stands that it is known by. */
interface Place<Entry> {
  readonly phrase: Phrase<Entry>
  readonly offset: number
}

/** So many characters in a row make a sample. */
const length = 5
/** So many bits of it are one character's. */
const bits = 5
const mask = 2 ** (bits * length) - 1

/** What stands beside a phrase, or between its words: neither letter nor digit. */
const gap = 0
const beyondAscii = 31
/** What a code unit counts for in a sample: a letter whatever its case, a digit, any character beyond ASCII, or a gap. */
const symbols = new Uint8Array(0x1_00_00).fill(beyondAscii, 0x80)
for (let letter = 1; letter <= 26; letter++) symbols[0x40 + letter] = symbols[0x60 + letter] = letter
for (let digit = 0; digit <= 9; digit++) symbols[0x30 + digit] = 27 + (digit % 4)

/** Samples share a table of 2 to this power places. */
const tableBits = 17

function slotOf(sample: number): number {
  return Math.imul(sample, 0x9e3779b1) >>> (32 - tableBits)
}

/**
 * Finds many phrases in one pass over a text, whatever their number: each is known by a few characters in a row that few
 * other words have, and only where these stand is it compared. Case does not count, a space and a hyphen are one, and a
 * phrase stands between characters that are neither letter nor digit.
 */
export class PhraseFinder<Entry> {
  /** By slot, whether a phrase may be known by a sample there. */
  readonly #known = new Uint8Array(1 << tableBits)
  readonly #places = new Map<number, Place<Entry>[]>()

  /** @param phrases in small letters */
  constructor(phrases: ReadonlyMap<string, Entry>) {
    for (const [characters, entry] of phrases) {
      const phrase = new Phrase(characters, entry)
      const offset = rarestSample(characters)
      for (const sample of samplesOf(characters, offset)) this.#add(sample, {phrase, offset})
    }
  }

  /** In the order of their starts; longer before shorter. */
  find(text: string): readonly PhraseHit<Entry>[] {
    const hits: PhraseHit<Entry>[] = []
    for (const [sample, end] of this.#sift(text)) {
      for (const place of this.#places.get(sample) ?? []) {
        const hit = compare(text, end - length - place.offset, place.phrase)
        if (hit) hits.push(hit)
      }
    }
    return hits.toSorted((left, right) => left.start - right.start || right.end - left.end)
  }

  /** Samples that phrases are known by, and where they end. A loop that does nothing else is twice as fast. */
  #sift(text: string): readonly (readonly [sample: number, end: number])[] {
    const known = this.#known
    const sifted: (readonly [number, number])[] = []
    let sample = 0
    for (let index = 0; index < text.length; index++) {
      sample = ((sample << bits) | (symbols[text.charCodeAt(index)] ?? gap)) & mask
      if (known[slotOf(sample)] === 1 && this.#places.has(sample)) sifted.push([sample, index + 1])
    }
    // A short phrase at the end of the text is known by what is beyond it.
    for (let end = text.length + 1; end < text.length + length; end++) {
      sample = (sample << bits) & mask
      sifted.push([sample, end])
    }
    return sifted
  }

  #add(sample: number, place: Place<Entry>): void {
    const places = this.#places.get(sample)
    if (places) places.push(place)
    else this.#places.set(sample, [place])
    this.#known[slotOf(sample)] = 1
  }
}

/** Where in a phrase the sample begins that other words have least; a short phrase is known by the gaps beside it too. */
function rarestSample(phrase: string): number {
  let best = phrase.length < length ? -1 : 0
  let rarest = 0
  let rarity = 0
  for (let end = 1; end <= phrase.length; end++) {
    rarity += rarityOf(phrase, end - 1)
    if (end < length) continue
    if (rarity > rarest) [best, rarest] = [end - length, rarity]
    rarity -= rarityOf(phrase, end - length)
  }
  return best
}

/** How seldom English has a letter: the place of each in `etaoinshrdlucmfwypvbgkqjxz`; whatever else counts least. */
const rarities = Int8Array.from({length: 128}, (_, code) =>
  'etaoinshrdlucmfwypvbgkqjxz'.indexOf(String.fromCharCode(code))
)

function rarityOf(phrase: string, index: number): number {
  return rarities[phrase.charCodeAt(index)] ?? -1
}

/** What may be read so far into a phrase. Beside it stands what is neither letter nor digit, and further on anything. */
function samplesOf(phrase: string, offset: number): readonly number[] {
  let samples = [0]
  for (let index = offset; index < offset + length; index++) {
    const symbol = symbols[phrase.charCodeAt(index)]
    const isBeside = index === -1 || index === phrase.length
    const choices = symbol === undefined ? (isBeside ? besidePhrase : allSymbols) : undefined
    samples = choices
      ? samples.flatMap((sample) => choices.map((choice) => (sample << bits) | choice))
      : samples.map((sample) => (sample << bits) | (symbol ?? gap))
  }
  return samples
}

const besidePhrase = [gap, beyondAscii]
const allSymbols = Array.from({length: 1 << bits}, (_, symbol) => symbol)

function compare<Entry>(text: string, start: number, phrase: Phrase<Entry>): PhraseHit<Entry> | undefined {
  const end = start + phrase.characters.length
  const isThere = standsAt(text, start, phrase) && isBoundary(text, start - 1) && isBoundary(text, end)
  return isThere ? {start, end, entry: phrase.entry} : undefined
}

function standsAt(text: string, start: number, {characters, others}: Phrase<unknown>): boolean {
  if (start < 0 || start + characters.length > text.length) return false
  for (let index = 0; index < characters.length; index++) {
    const code = text.charCodeAt(start + index)
    if (code !== characters.charCodeAt(index) && code !== others.charCodeAt(index)) return false
  }
  return true
}

/** In scripts that write without spaces, a word may begin anywhere. */
const letterOrDigit = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u

function isBoundary(text: string, at: number): boolean {
  return at < 0 || at >= text.length || !letterOrDigit.test(text.charAt(at))
}
