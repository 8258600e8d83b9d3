import {oneOf} from '../arguments.ts'
import type {CreateFormat} from './format.ts'

/** Each format is a module that is loaded when somebody wants it. */
const formats = {
  stylish: () => import('./stylish.ts'),
  unix: () => import('./unix.ts'),
  json: () => import('./json.ts'),
  jsonl: () => import('./jsonl.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  checkstyle: () => import('./checkstyle.ts'),
  junit: () => import('./junit.ts'),
  rdjson: () => import('./rdjson.ts'),
  html: () => import('./html.ts')
} as const satisfies Readonly<Record<string, () => Promise<{createFormat: CreateFormat}>>>

type FormatName = keyof typeof formats

function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

/** @throws {UsageError} when there is no such format */
export async function loadFormat(name: string): Promise<CreateFormat> {
  const known = Object.keys(formats).filter(isFormatName)
  const {createFormat} = await formats[oneOf('--format', name, known)]()
  return createFormat
}
