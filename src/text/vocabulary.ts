const word = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text as they stand in it; “front-runner” is one. */
export function vocabularyOf(text: string): ReadonlySet<string> {
  return new Set(text.match(word))
}
