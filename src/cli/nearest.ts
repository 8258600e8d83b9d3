import {closest, distance} from 'fastest-levenshtein'

/** “, did you mean …?” when one of the known names is near the given one, else nothing. */
export function nearest(given: string, known: readonly string[], prefix = ''): string {
  if (known.length === 0) return ''
  const best = closest(given, [...known])
  // Beyond that a suggestion would be a guess: “--frobnicate” is no “--format”.
  return distance(given, best) <= Math.max(2, given.length / 3) ? `; did you mean ${prefix}${best}?` : ''
}
