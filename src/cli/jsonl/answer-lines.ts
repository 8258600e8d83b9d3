import path from 'node:path'
import type {Arguments} from '../arguments.ts'
import {fixMode} from '../fix-mode.ts'
import {createLinters} from '../linters.ts'
import {readConfiguration, settingsOf} from '../settings-options.ts'
import {answerLine, type Answer, type RecordOptions} from './record.ts'

/** Answers to some lines, of which the first has this number; empty lines get none. */
export type AnswerLines = (lines: readonly Uint8Array[], firstNumber: number) => readonly Answer[]

/**
 * Makes what answers lines, as the options and the settings of a folder want it.
 *
 * @throws {SettingsError}
 */
export async function createAnswering(options: Arguments, cwd: string): Promise<AnswerLines> {
  const configuration = await readConfiguration(options, cwd)
  const linterFor = await createLinters(configuration, settingsOf(options), fixMode(options))
  const lint = linterFor(path.join(cwd, 'records.jsonl'))
  const recordOptions = readRecordOptions(options)
  return (lines, firstNumber) =>
    lines.flatMap((line, index) => answerLine(line, firstNumber + index, recordOptions, lint) ?? [])
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
