import {lineStartsOf, type LineStarts} from '../document/line-starts.ts'
import {messageStarts} from './messages.ts'
import {phraseStarts} from './pages.ts'
import {templateStarts} from './templates.ts'

/** Where lines start that fail, or that nobody filled in. The build puts a table in the place of this module. */
export const failureStarts = (): LineStarts => lineStartsOf([messageStarts(), phraseStarts(), templateStarts()])
