import type {Range} from './source-map.ts'

/** What may begin or end markup inside a line. */
const special = /\\|`+|[*_]+|~~|!?\[|\]|<(?=https?:|mailto:)/g
const escapable = /[!-/:-@[-`{-~]/
/** Behind `]`: the address of a link with its title, or the name of one. */
const address =
  /\( {0,3}(?:<[^<>\n]{0,2000}>|[^()\s<][^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500}){0,5}|)(?: {1,3}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))? {0,3}\)|\[[^[\]\n]{0,100}\]/y
const autolink = /<(?:https?:|mailto:)[^<>\s]{1,2000}>/y

interface Opening {
  readonly start: number
  readonly end: number
  readonly isImage: boolean
}

/** What of a text is markup, and what stands as code among the words, as ranges in order. */
export interface Markup {
  readonly hidden: readonly Range[]
  readonly code: readonly Range[]
}

/** The markup between two offsets of a line. Linear: each sign is looked at once. */
export function inlineMarkup(line: string, from: number, until: number): Markup {
  return new InlineReader(line, until).read(from)
}

class InlineReader {
  readonly #line: string
  readonly #until: number
  readonly #hidden: Range[] = []
  readonly #spans: Range[] = []
  /** Brackets that may turn out to be links. */
  readonly #brackets: Opening[] = []
  /** Signs of emphasis that wait for their like, by sign and length. */
  readonly #emphasis = new Map<string, Range>()
  /** Runs of backticks that nothing closes. */
  readonly #unclosed = new Set<string>()

  constructor(line: string, until: number) {
    this.#line = line
    this.#until = until
  }

  read(from: number): Markup {
    const pattern = new RegExp(special)
    pattern.lastIndex = from
    for (let match = pattern.exec(this.#line); match && match.index < this.#until; match = pattern.exec(this.#line)) {
      pattern.lastIndex = this.#take(match[0], match.index)
    }
    return {hidden: withoutNested(this.#hidden), code: this.#spans}
  }

  /** @returns where to go on */
  #take(sign: string, start: number): number {
    const end = start + sign.length
    switch (sign[0]) {
      case '\\':
        return this.#escape(start)
      case '`':
        return this.#code(sign, start)
      case '<':
        return this.#autolink(start)
      case ']':
        return this.#closeBracket(start)
      case '!':
      case '[':
        this.#brackets.push({start, end, isImage: sign.length === 2})
        return end
      default:
        this.#emphasize(sign, {start, end})
        return end
    }
  }

  #escape(start: number): number {
    if (!escapable.test(this.#line.charAt(start + 1))) return start + 1
    this.#hidden.push({start, end: start + 1})
    return start + 2
  }

  #code(sign: string, start: number): number {
    const end = start + sign.length
    if (this.#unclosed.has(sign)) return end
    const close = this.#closingBackticks(sign, end)
    if (close === -1) {
      this.#unclosed.add(sign)
      return end
    }
    this.#hidden.push({start, end}, {start: close, end: close + sign.length})
    this.#spans.push({start: end, end: close})
    return close + sign.length
  }

  #closingBackticks(sign: string, from: number): number {
    for (const {0: run, index} of this.#line.slice(from, this.#until).matchAll(/`+/g)) {
      if (run === sign) return from + index
    }
    return -1
  }

  #autolink(start: number): number {
    autolink.lastIndex = start
    const length = autolink.exec(this.#line)?.[0].length
    if (length === undefined) return start + 1
    this.#hidden.push({start, end: start + 1}, {start: start + length - 1, end: start + length})
    return start + length
  }

  #closeBracket(start: number): number {
    const opening = this.#brackets.pop()
    if (!opening) return start + 1
    address.lastIndex = start + 1
    const target = address.exec(this.#line)?.[0]
    const isNote = this.#line.startsWith('[^', opening.start)
    if (target === undefined && !isNote) return start + 1
    const end = start + 1 + (target?.length ?? 0)
    if (opening.isImage || isNote) this.#hidden.push({start: opening.start, end})
    else this.#hidden.push({start: opening.start, end: opening.end}, {start, end})
    return end
  }

  /** A sign before a word opens, one behind a word closes; `_` does neither inside a word, as in `my_file_name`. */
  #emphasize(sign: string, range: Range): void {
    if (sign.length > 3) return
    const before = this.#line.charAt(range.start - 1)
    const after = this.#line.charAt(range.end)
    const opening = this.#emphasis.get(sign)
    const closes = /\S/.test(before) && !(sign[0] === '_' && /[\p{L}\d]/u.test(after))
    if (opening && closes) {
      this.#hidden.push(opening, range)
      this.#emphasis.delete(sign)
    } else if (/\S/.test(after) && !(sign[0] === '_' && /[\p{L}\d]/u.test(before))) this.#emphasis.set(sign, range)
  }
}

/** Ranges in order, without those inside others: an image hides all that is in it. */
function withoutNested(ranges: Range[]): readonly Range[] {
  let reach = 0
  return ranges
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
    .filter(({start, end}) => {
      if (start < reach) return false
      reach = end
      return true
    })
}
