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

/** Who speaks in a text, read a place at a time: few people speak most often, and need not be looked at again. */
export class Attributions {
  readonly index: NameIndex
  /** Indexes of the words that may be names of speakers, in the order of the text. */
  readonly places: readonly number[]
  readonly #verbs: WordSet
  #all: readonly Attribution[] | undefined

  /** @param moreVerbs speech verbs besides those of the catalog */
  constructor(index: NameIndex, moreVerbs: readonly string[] = []) {
    const hasMore = moreVerbs.length > 0
    this.index = index
    this.places = hasMore ? [...Array.from({length: index.length}).keys()] : index.besideVerbs
    this.#verbs = hasMore ? new WordSet([...speechVerbs, ...moreVerbs]) : commonVerbs
  }

  /** All of them, in the order of the text. */
  get all(): readonly Attribution[] {
    return (this.#all ??= this.places.map((place) => this.at(place)).filter((found) => found !== undefined))
  }

  /** The attribution to a name that starts or ends with a word, if it is one. */
  at(place: number): Attribution | undefined {
    const {text} = this.index
    const verb = verbAfter(text, this.index.end(place), this.#verbs)
    if (verb) {
      if (neverNames.has(this.index.word(place))) return undefined
      const speaker = bareName(this.index, place)
      if (!speaker || !opensClause(text, speaker) || !isSpeech(text, speaker.start, verb)) return undefined
      return {speaker, frame: {start: speaker.start, end: verb.end}}
    }
    const start = verbBefore(text, this.index.start(place), this.#verbs)
    if (start === -1 || neverNames.has(this.index.word(place))) return undefined
    const speaker = bareName(this.index, this.index.name(place).last)
    if (speaker?.first !== place || !endsAttribution(text, speaker.end)) return undefined
    return {speaker, frame: {start, end: speaker.end}}
  }
}
