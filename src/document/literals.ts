import {firstItem, isAssertion, type Alternative} from './expressions.ts'

/**
 * Pieces of text of which whatever a part of an expression matches has one, the longest there are; none when it may do
 * without.
 */
export function literalsOf(alternative: Alternative): readonly string[] {
  let best: readonly string[] = []
  let run = ''
  const consider = (pieces: readonly string[]): void => {
    if (shortest(pieces) > shortest(best)) best = pieces
  }
  for (let item = firstItem(alternative); item; item = firstItem(item.rest)) {
    const character = characterOf(item.sign)
    if (character !== undefined && item.least === 1 && item.most === 1) run += character
    else if (!isAssertion(item)) {
      consider([run])
      run = ''
      if (item.least > 0 && item.choice) consider(literalsOfEach(item.choice))
    }
  }
  consider([run])
  return best
}

function literalsOfEach(choice: readonly Alternative[]): readonly string[] {
  const each = choice.map(literalsOf)
  return each.every(({length}) => length > 0) ? each.flat() : []
}

function shortest(pieces: readonly string[]): number {
  return pieces.length > 0 ? Math.min(...pieces.map(({length}) => length)) : 0
}

/** The character that a sign stands for, if it is one. */
function characterOf(sign: string): string | undefined {
  if (/^[^.[(\\]$/.test(sign)) return sign
  return /^\\[^\w]$/.test(sign) ? sign.slice(1) : undefined
}
