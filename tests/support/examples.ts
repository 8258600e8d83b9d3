import type {Example, ExampleCase} from '../../src/declaration.ts'

export interface Marked extends ExampleCase {
  /** The text without its marks. */
  readonly text: string
  /** The ranges that ⟦…⟧ marked, in UTF-16 code units of `text`. */
  readonly ranges: readonly (readonly [start: number, end: number])[]
}

/** Takes the ⟦…⟧ out of an example. */
export function readExample(example: Example): Marked {
  const given = typeof example === 'string' ? {text: example} : example
  const ranges: [number, number][] = []
  let text = ''
  let open = 0
  for (const part of given.text.split(/([⟦⟧])/)) {
    if (part === '⟦') open = text.length
    else if (part === '⟧') ranges.push([open, text.length])
    else text += part
  }
  return {...given, text, ranges}
}
