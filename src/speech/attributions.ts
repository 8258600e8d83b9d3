import {speechVerbs} from '../catalogs/speech-verbs.ts'
import {bareName, neverNames, opensClause, type BareName} from './bare-name.ts'
import {commonVerbs, endsAttribution, isSpeech, verbAfter, verbBefore} from './frames.ts'
import type {NameIndex} from './name-index.ts'
import {WordSet} from './word-set.ts'

/** A short name that words are attributed to: “Guo” in “Guo said”, “Mr. Guo” in “said Mr. Guo”. */
export interface Attribution extends BareName {
  /** From the verb to the name, or from the name to the verb. */
  readonly frame: {readonly start: number; readonly end: number}
}

/**
 * All short names that speak, in the order of the text.
 *
 * @param moreVerbs speech verbs besides those of the catalog
 */
export function findAttributions(index: NameIndex, moreVerbs: readonly string[] = []): readonly Attribution[] {
  const verbs = moreVerbs.length > 0 ? new WordSet([...speechVerbs, ...moreVerbs]) : commonVerbs
  const found: Attribution[] = []
  for (let at = 0; at < index.starts.length; at++) {
    const attribution = attributionAt(index, at, verbs)
    if (attribution) found.push(attribution)
  }
  return found
}

function attributionAt(index: NameIndex, at: number, verbs: WordSet): Attribution | undefined {
  const {text} = index
  const verb = verbAfter(text, index.end(at), verbs)
  if (verb) {
    if (neverNames.has(index.word(at))) return undefined
    const name = bareName(index, at)
    if (!name || !opensClause(text, name) || !isSpeech(text, name.start, verb)) return undefined
    return {...name, frame: {start: name.start, end: verb.end}}
  }
  const start = verbBefore(text, index.start(at), verbs)
  if (start === -1 || neverNames.has(index.word(at))) return undefined
  const name = bareName(index, index.name(at).last)
  if (name?.first !== at || !endsAttribution(text, name.end)) return undefined
  return {...name, frame: {start, end: name.end}}
}
