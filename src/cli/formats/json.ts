import type {Format, FormatContext} from './format.ts'
import {createItems, serialize} from './serialize.ts'

/** The version of the object that `--format json` writes; it changes when a field goes or changes its meaning. */
const formatVersion = 1

/** One object: `{version, scrapelint, files: […], totals}`, a file a line. Lone surrogates are escaped by JSON. */
export function createFormat({version}: FormatContext): Format {
  const item = createItems()
  return {
    begin: () => `{"version":${formatVersion},"scrapelint":${serialize(version)},"files":[`,
    file: ({path, verdict, score, messages, edits, text, before}) =>
      item({path, verdict, score, edits, messages, output: before === undefined ? undefined : text}),
    failure: ({path, error}) => item({path, error}),
    end: (totals) => `\n],"totals":${serialize(totals)}}\n`
  }
}
