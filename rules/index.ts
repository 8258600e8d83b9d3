// Generated from the files beside it: `npm run update`.
import type {Rule} from '../src/rule.ts'
import duplicateLine from './duplicate-line.ts'

export const rules: readonly Rule[] = [
  duplicateLine
]
