import type {Format} from './format.ts'
import {serialize} from './serialize.ts'

/** A line a file: `{path, verdict, score, edits, messages, output?}`, or `{path, error}`. */
export function createFormat(): Format {
  return {
    file: ({path, verdict, score, messages, edits, output}) =>
      `${serialize({path, verdict, score, edits, messages, output})}\n`,
    failure: ({path, error}) => `${serialize({path, error})}\n`
  }
}
