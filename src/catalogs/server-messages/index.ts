import {cms} from './cms.ts'
import {database} from './database.ts'
import type {ServerMessageForm} from './form.ts'
import {javascript} from './javascript.ts'
import {jvm} from './jvm.ts'
import {microsoft} from './microsoft.ts'
import {php} from './php.ts'
import {scripts} from './scripts.ts'

export {continuations} from './continuations.ts'
export type {ServerMessageForm} from './form.ts'

export const serverMessages: readonly ServerMessageForm[] = [
  ...php,
  ...cms,
  ...database,
  ...scripts,
  ...jvm,
  ...microsoft,
  ...javascript
]
