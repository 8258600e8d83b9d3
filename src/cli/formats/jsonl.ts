import type {Format} from './format.ts'
import {serialize} from './serialize.ts'

/** A line a file: `{path, verdict, score, edits, messages, output?}`, or `{path, error}`. */
export function createFormat(): Format {
  return {
    file: ({path, verdict, score, messages, edits, text, before}) =>
      `${serialize({path, verdict, score, edits, messages, output: before === undefined ? undefined : text})}\n`,
    failure: ({path, error}) => `${serialize({path, error})}\n`
  }
}
