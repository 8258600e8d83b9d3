import path from 'node:path'
import type {Arguments} from '../arguments.ts'
import {fixMode} from '../fix-mode.ts'
import {createLinters} from '../linters.ts'
import {createProgress} from '../progress.ts'
import {readConfiguration, settingsOf} from '../settings-options.ts'
import {status, type Shell} from '../shell.ts'
import {readLines} from './read-lines.ts'
import {answerLine, type RecordOptions} from './record.ts'
import {openSink} from './sink.ts'

/**
 * A filter over JSON Lines: a record in, a line out, in the same order. What is no record gets a line that says so.
 *
 * @returns the exit status: 2 when a line was no record, or a file could not be read, else 0
 */
export async function filterRecords(options: Arguments, files: readonly string[], shell: Shell): Promise<number> {
  const configuration = await readConfiguration(options, shell.cwd)
  const linterFor = await createLinters(configuration, settingsOf(options), fixMode(options))
  const lint = linterFor(path.join(shell.cwd, 'records.jsonl'))
  const recordOptions = readRecordOptions(options)
  const sink = await openSink(options, shell)
  const progress = createProgress(shell, 'record')
  let number = 0
  let failures = 0
  const input = readLines(files, shell, () => failures++)
  for await (const lines of input) {
    const answers = []
    for (const line of lines) {
      const answer = answerLine(line, ++number, recordOptions, lint)
      if (answer?.verdict === undefined && answer !== undefined) failures++
      if (answer) answers.push(answer)
    }
    await sink.write(answers)
    progress.show(number)
  }
  await sink.end()
  progress.end(number)
  return failures > 0 ? status.failure : status.clean
}

function readRecordOptions(options: Arguments): RecordOptions {
  const {
    'text-field': text = 'text',
    'id-field': id = 'id',
    'url-field': url = 'url',
    'title-field': title = 'title'
  } = options
  return {fields: {text, id, url, title}, passThrough: options['pass-through'] === true}
}
