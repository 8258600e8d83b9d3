/** One option of the command. */
export interface Flag {
  readonly type: 'boolean' | 'string'
  readonly group: 'About' | 'Accepting what is there' | 'Files' | 'Fixing' | 'Records' | 'Reporting' | 'Rules'
  readonly description: string
  readonly short?: string
  /** What stands for the value in `--help`. */
  readonly value?: string
  /** Whether it may be given several times. */
  readonly multiple?: boolean
}

/** All options, in the order of `--help`, which is made from them, as are the checks. */
export const flags = {
  config: {type: 'string', short: 'c', value: 'FILE', group: 'Rules', description: 'Take the settings from FILE.'},
  'no-config': {type: 'boolean', group: 'Rules', description: 'Read no settings file.'},
  preset: {
    type: 'string',
    value: 'NAME',
    group: 'Rules',
    description: 'Start from recommended, all or none, whatever the settings file extends.'
  },
  rule: {
    type: 'string',
    value: 'SETTING',
    multiple: true,
    group: 'Rules',
    description:
      "Set one rule: 'duplicate-line', 'duplicate-line: off', 'duplicate-line: [\"error\", {\"minLength\": 20}]'."
  },
  stdin: {type: 'boolean', group: 'Files', description: 'Lint the text on standard input, as a single - does.'},
  'stdin-filename': {
    type: 'string',
    value: 'PATH',
    group: 'Files',
    description: 'Report it under this name, with the settings for that file.'
  },
  encoding: {
    type: 'string',
    value: 'NAME',
    group: 'Files',
    description: 'Read files in this encoding, such as windows-1252; else UTF-8, or UTF-16 by its marks.'
  },
  markdown: {
    type: 'boolean',
    group: 'Files',
    description: 'Read all texts as Markdown, records too; else files whose name says so.'
  },
  ext: {
    type: 'string',
    value: 'LIST',
    group: 'Files',
    description: 'Endings of the files that are linted in a folder; else txt,text,md,markdown.'
  },
  'ignore-path': {
    type: 'string',
    value: 'FILE',
    group: 'Files',
    description: 'Take the patterns of files to leave out from FILE; else .scrapelintignore.'
  },
  'ignore-pattern': {
    type: 'string',
    value: 'GLOB',
    multiple: true,
    group: 'Files',
    description: 'Leave out files that match, as a line of .gitignore would.'
  },
  'no-error-on-unmatched-pattern': {
    type: 'boolean',
    group: 'Files',
    description: 'Go on when a pattern matches no file.'
  },
  format: {
    type: 'string',
    short: 'f',
    value: 'NAME',
    group: 'Reporting',
    description: 'stylish, unix, json, jsonl, sarif, github, gitlab, checkstyle, junit, rdjson or html; else stylish.'
  },
  'output-file': {
    type: 'string',
    short: 'o',
    value: 'FILE',
    group: 'Reporting',
    description: 'Write the report to FILE.'
  },
  quiet: {type: 'boolean', group: 'Reporting', description: 'Report errors only.'},
  'profile-rules': {type: 'boolean', group: 'Reporting', description: 'Say at the end how long each rule took.'},
  'max-warnings': {
    type: 'string',
    value: 'N',
    group: 'Reporting',
    description: 'End with status 1 when there are more warnings than N.'
  },
  verbose: {type: 'boolean', group: 'Reporting', description: 'Say with each finding why it matters.'},
  color: {type: 'boolean', group: 'Reporting', description: 'Colour the report, even in a pipe.'},
  'no-color': {type: 'boolean', group: 'Reporting', description: 'Colour nothing, as NO_COLOR does.'},
  fix: {type: 'boolean', group: 'Fixing', description: 'Make the fixes that change nothing but damage.'},
  'unsafe-fixes': {
    type: 'boolean',
    group: 'Fixing',
    description: 'With --fix or --fix-dry-run: also those that take text away.'
  },
  'fix-dry-run': {
    type: 'boolean',
    group: 'Fixing',
    description:
      'Change no file; print what fixes would change, as a diff (the whole text in json and jsonl), and what would be left.'
  },
  'suppress-all': {
    type: 'boolean',
    group: 'Accepting what is there',
    description: 'Accept all findings there are; from now on only new ones count.'
  },
  'suppress-rule': {
    type: 'string',
    value: 'RULE',
    multiple: true,
    group: 'Accepting what is there',
    description: 'Accept the findings of one rule.'
  },
  'prune-suppressions': {
    type: 'boolean',
    group: 'Accepting what is there',
    description: 'Take back what was accepted and is there no more.'
  },
  'suppressions-location': {
    type: 'string',
    value: 'FILE',
    group: 'Accepting what is there',
    description: 'Keep what is accepted in FILE; else scrapelint-suppressions.json.'
  },
  cache: {
    type: 'boolean',
    group: 'Files',
    description: 'Lint only files whose content, settings or scrapelint have changed.'
  },
  'cache-location': {
    type: 'string',
    value: 'FILE',
    group: 'Files',
    description: 'Keep the cache in FILE; else .scrapelintcache.'
  },
  jsonl: {
    type: 'boolean',
    group: 'Records',
    description: 'Filter JSON Lines from standard input, or from files: a record in, a result out.'
  },
  workers: {
    type: 'string',
    value: 'N',
    group: 'Records',
    description: 'Share the records among N threads; the order stays.'
  },
  'text-field': {type: 'string', value: 'NAME', group: 'Records', description: 'Field of the text; else text.'},
  'id-field': {type: 'string', value: 'NAME', group: 'Records', description: 'Field of the id; else id.'},
  'url-field': {type: 'string', value: 'NAME', group: 'Records', description: 'Field of the address; else url.'},
  'title-field': {type: 'string', value: 'NAME', group: 'Records', description: 'Field of the title; else title.'},
  'pass-through': {
    type: 'boolean',
    group: 'Records',
    description: 'Write the whole record, with the result under the key scrapelint; --fix changes its text.'
  },
  only: {
    type: 'string',
    value: 'VERDICTS',
    group: 'Records',
    description: 'Write records of these verdicts only, such as keep,repair.'
  },
  'reject-file': {
    type: 'string',
    value: 'FILE',
    group: 'Records',
    description: 'Write the records that --only leaves out to FILE.'
  },
  'list-rules': {type: 'boolean', group: 'About', description: 'List the rules.'},
  explain: {type: 'string', value: 'RULE', group: 'About', description: 'Say what a rule finds, and why.'},
  'print-config': {
    type: 'string',
    value: 'FILE',
    group: 'About',
    description: 'Print the settings that hold for FILE, as JSON.'
  },
  init: {type: 'boolean', group: 'About', description: 'Write a first settings file.'},
  help: {type: 'boolean', short: 'h', group: 'About', description: 'Print this.'},
  version: {type: 'boolean', short: 'v', group: 'About', description: 'Print the version.'}
} as const satisfies Readonly<Record<string, Flag>>
