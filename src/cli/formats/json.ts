import type {Format, FormatContext} from './format.ts'

/** The version of the object that `--format json` writes; it changes when a field goes or changes its meaning. */
const formatVersion = 1

/** One object: `{version, scrapelint, files: […], totals}`, a file a line. Lone surrogates are escaped by JSON. */
export function createFormat({version}: FormatContext): Format {
  let separator = ''
  const item = (value: object): string => {
    const text = `${separator}\n${JSON.stringify(value)}`
    separator = ','
    return text
  }
  return {
    begin: () => `{"version":${formatVersion},"scrapelint":${JSON.stringify(version)},"files":[`,
    file: ({path, verdict, score, messages, edits, output}) => item({path, verdict, score, edits, messages, output}),
    failure: ({path, error}) => item({path, error}),
    end: (totals) => `\n],"totals":${JSON.stringify(totals)}}\n`
  }
}
