import type {BoilerplateKind} from '../catalogs/boilerplate-kinds.ts'
import {surePhrases} from '../catalogs/boilerplate-phrases.ts'
import type {Line} from '../document/lines.ts'
import {PhraseBook} from './phrases.ts'

/** Lines in a row, blank ones between them included, that are not the page's content. */
export interface BoilerplateBlock {
  readonly start: number
  readonly end: number
  /** In the order in which they first stand there. */
  readonly kinds: readonly BoilerplateKind[]
}

let phrases: PhraseBook | undefined

export function findBoilerplate(lines: readonly Line[]): readonly BoilerplateBlock[] {
  phrases ??= new PhraseBook(surePhrases)
  const blocks: BoilerplateBlock[] = []
  let open: {start: number; end: number; kinds: Set<BoilerplateKind>} | undefined
  const close = (): void => {
    if (open) blocks.push({...open, kinds: [...open.kinds]})
    open = undefined
  }
  for (const {isBlank, text, start, end} of lines) {
    if (isBlank) continue
    const kind = phrases.kindOf(text)
    if (!kind) {
      close()
      continue
    }
    open ??= {start, end, kinds: new Set()}
    open.end = end
    open.kinds.add(kind)
  }
  close()
  return blocks
}
