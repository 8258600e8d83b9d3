import {closest, distance} from 'fastest-levenshtein'

/** “; did you mean …?” when one of the known names is near the given one, else nothing. */
export function didYouMean(given: string, known: readonly string[], show = (name: string): string => name): string {
  if (known.length === 0) return ''
  const best = closest(given, [...known])
  // Beyond that a suggestion would be a guess: “--frobnicate” is no “--format”, but “warning” is “warn”.
  const isNear = distance(given, best) <= Math.max(2, given.length / 3)
  const meant = isNear ? best : known.find((name) => name.startsWith(given) || given.startsWith(name))
  return meant === undefined ? '' : `; did you mean ${show(meant)}?`
}
