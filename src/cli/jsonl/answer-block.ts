import path from 'node:path'
import type {Arguments} from '../arguments.ts'
import {createProjects} from '../projects.ts'
import {linesOf, type Block} from './blocks.ts'
import {answerLine, type RecordOptions} from './record.ts'
import {createRoutes, type Routed} from './routes.ts'

/** Answers the lines of a block, of which the first has this number; empty lines get no answer. */
export type AnswerBlock = (block: Block, firstNumber: number) => Routed<string>

/**
 * Makes what answers blocks, as the options and the settings of a folder want it.
 *
 * @throws {SettingsError}
 */
export async function createAnswering(options: Arguments, cwd: string): Promise<AnswerBlock> {
  const file = path.join(cwd, 'records.jsonl')
  const {linterFor} = await createProjects(options, cwd)(file)
  const lint = linterFor(file)
  const recordOptions = readRecordOptions(options)
  const route = createRoutes(options)
  return (block, firstNumber) =>
    route(linesOf(block).flatMap((line, index) => answerLine(line, firstNumber + index, recordOptions, lint) ?? []))
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
