import {oneOf} from '../arguments.ts'
import type {CreateFormat} from './format.ts'

/** Each format is a module that is loaded when somebody wants it. */
const formats: Readonly<Record<string, () => Promise<{createFormat: CreateFormat}>>> = {
  stylish: () => import('./stylish.ts'),
  unix: () => import('./unix.ts'),
  json: () => import('./json.ts')
}

/** @throws {UsageError} when there is no such format */
export async function loadFormat(name: string): Promise<CreateFormat> {
  const load = formats[oneOf('--format', name, Object.keys(formats))]
  const {createFormat} = load ? await load() : await import('./stylish.ts')
  return createFormat
}
