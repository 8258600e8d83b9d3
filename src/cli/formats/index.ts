import {oneOf} from '../arguments.ts'
import {createFormat as checkstyle} from './checkstyle.ts'
import type {CreateFormat} from './format.ts'
import {createFormat as github} from './github.ts'
import {createFormat as gitlab} from './gitlab.ts'
import {createFormat as html} from './html.ts'
import {createFormat as json} from './json.ts'
import {createFormat as jsonl} from './jsonl.ts'
import {createFormat as junit} from './junit.ts'
import {createFormat as rdjson} from './rdjson.ts'
import {createFormat as sarif} from './sarif.ts'
import {createFormat as stylish} from './stylish.ts'
import {createFormat as unix} from './unix.ts'

const formats = {
  stylish,
  unix,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  checkstyle,
  junit,
  rdjson,
  html
} as const satisfies Readonly<Record<string, CreateFormat>>

type FormatName = keyof typeof formats

function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

/** @throws {UsageError} when there is no such format */
export function formatNamed(name: string): CreateFormat {
  return formats[oneOf('--format', name, Object.keys(formats).filter(isFormatName))]
}
