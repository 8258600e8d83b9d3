import {speechVerbs} from '../catalogs/speech-verbs.ts'
import {bareName, neverNames, opensClause, type BareName} from './bare-name.ts'
import {commonVerbs, endsAttribution, isSpeech, verbAfter, verbBefore} from './frames.ts'
import type {NameIndex} from './name-index.ts'
import {WordSet} from './word-set.ts'

/** A short name that words are attributed to: “Guo” in “Guo said”, “Mr. Guo” in “said Mr. Guo”. */
export interface Attribution {
  readonly speaker: BareName
  /** From the verb to the name, or from the name to the verb. */
  readonly frame: {readonly start: number; readonly end: number}
}

/**
 * All short names that speak, in the order of the text.
 *
 * @param moreVerbs speech verbs besides those of the catalog
 */
export function findAttributions(index: NameIndex, moreVerbs: readonly string[] = []): readonly Attribution[] {
  const hasMore = moreVerbs.length > 0
  const verbs = hasMore ? new WordSet([...speechVerbs, ...moreVerbs]) : commonVerbs
  const found: Attribution[] = []
  for (const at of hasMore ? index.starts.keys() : index.besideVerbs) {
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
    const speaker = bareName(index, at)
    if (!speaker || !opensClause(text, speaker) || !isSpeech(text, speaker.start, verb)) return undefined
    return {speaker, frame: {start: speaker.start, end: verb.end}}
  }
  const start = verbBefore(text, index.start(at), verbs)
  if (start === -1 || neverNames.has(index.word(at))) return undefined
  const speaker = bareName(index, index.name(at).last)
  if (speaker?.first !== at || !endsAttribution(text, speaker.end)) return undefined
  return {speaker, frame: {start, end: speaker.end}}
}
