import path from 'node:path'
import type {Arguments} from '../arguments.ts'
import {createProjects, withPlugins} from '../projects.ts'
import {linesOf, type Block} from './blocks.ts'
import {answerLine, type Answer, type LintRecord, type RecordOptions} from './record.ts'
import {createRoutes, type Routed} from './routes.ts'

/** Answers the lines of a block, of which the first has this number; empty lines get no answer. */
export type AnswerBlock = (block: Block, firstNumber: number) => Promise<Routed<string>>

/**
 * Makes what answers blocks, as the options and the settings of a folder want it.
 *
 * @throws {SettingsError}
 */
export async function createAnswering(options: Arguments, cwd: string): Promise<AnswerBlock> {
  const file = path.join(cwd, 'records.jsonl')
  const {linterFor, runPlugins} = await createProjects(options, cwd)(file)
  const linter = linterFor(file)
  const lint: LintRecord = (page) => withPlugins(linter(page), page.text, runPlugins)
  const recordOptions = readRecordOptions(options)
  const route = createRoutes(options)
  return async (block, firstNumber) => {
    const answers: Answer[] = []
    for (const [index, line] of linesOf(block).entries()) {
      const answer = await answerLine(line, firstNumber + index, recordOptions, lint)
      if (answer) answers.push(answer)
    }
    return route(answers)
  }
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
