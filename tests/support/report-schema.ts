import type {FixClass, Related} from '../../src/declaration.ts'
import type {Failure, FileReport} from '../../src/cli/formats/format.ts'
import type {Totals} from '../../src/cli/totals.ts'
import type {Message} from '../../src/report.ts'
import type {Verdict} from '../../src/verdict.ts'

type Schema = Readonly<Record<string, unknown>>

/** A schema for each field of a type: one that is missing, or too many, is an error of types. */
type Fields<Type> = Readonly<Record<keyof Type, Schema>>

// A key a value: when the type gets another value, this lacks it.
const verdicts: Readonly<Record<Verdict, true>> = {keep: true, repair: true, review: true, reject: true}
const severities: Readonly<Record<Message['severity'], true>> = {error: true, warning: true, info: true}
const fixes: Readonly<Record<FixClass, true>> = {repair: true, removal: true}

const text = {type: 'string'}
const count = {type: 'integer', minimum: 0}
const position = {type: 'integer', minimum: 1}
const offset = {description: 'In the source, in UTF-16 code units, from 0.', ...count}
const counts = {type: 'object', additionalProperties: count}

function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return {type: 'object', required: Object.keys(properties).filter((name) => !optional.includes(name)), properties}
}

function oneOf(values: Readonly<Record<string, true>>): Schema {
  return {enum: Object.keys(values)}
}

function list(items: Schema): Schema {
  return {type: 'array', items}
}

const related: Fields<Related> = {start: offset, end: offset, message: text}

const message: Fields<Message> = {
  ruleId: text,
  severity: oneOf(severities),
  start: offset,
  end: {...offset, description: 'Exclusive.'},
  line: position,
  column: {...position, description: 'In UTF-16 code units.'},
  endLine: position,
  endColumn: {...position, description: 'Exclusive.'},
  message: text,
  actual: {...text, description: 'The text that is wrong.'},
  expected: {...list(text), description: 'Replacements: one is a fix, several are suggestions, “” removes.'},
  note: {...text, description: 'Why it matters.'},
  fix: {...oneOf(fixes), description: 'Whether a fix changes nothing but damage, or takes text away.'},
  related: {...list(object(related)), description: 'Other places that have to do with it.'}
}

const result = {
  verdict: oneOf(verdicts),
  score: {
    type: 'number',
    minimum: 0,
    maximum: 1,
    description: 'The share of the text that no error or warning covers.'
  },
  messages: list({$ref: '#/definitions/message'})
}

const file: Fields<Omit<FileReport, 'before' | 'text'> & {output: string}> = {
  path: text,
  ...result,
  edits: {...count, description: 'How many fixes were made.'},
  output: {...text, description: 'With --fix-dry-run, the whole text with its fixes.'}
}

const failure: Fields<Failure> = {path: text, error: text}

const totals: Fields<Totals> = {
  files: count,
  failures: count,
  errors: count,
  warnings: count,
  infos: count,
  edits: count,
  suppressed: count,
  verdicts: object(Object.fromEntries(Object.keys(verdicts).map((name) => [name, count]))),
  rules: counts
}

/** The JSON schema of what `--format json`, `--format jsonl` and `--jsonl` write, from their types. */
export function reportSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title:
      'Report of scrapelint: an object of --format json; #/definitions has a line of --format jsonl and of --jsonl',
    ...object({
      version: {const: 1, description: 'Changes when a field goes, or changes its meaning.'},
      scrapelint: {...text, description: 'The version of scrapelint.'},
      files: list({$ref: '#/definitions/file'}),
      totals: object(totals)
    }),
    definitions: {
      message: object(message, ['fix', 'related']),
      file: {oneOf: [object(file, ['output']), object(failure)]},
      record: {
        oneOf: [
          object({id: {}, ...result, edits: count, text}, ['id', 'edits', 'text']),
          object({id: {}, record: {...position, description: 'Its number in the input.'}, error: text}, ['id'])
        ]
      }
    }
  }
}
