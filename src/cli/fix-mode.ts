import type {Arguments} from './arguments.ts'
import type {FixMode} from './linters.ts'

/** Which fixes the command line asks for. */
export function fixMode(options: Arguments): FixMode {
  if (!options.fix && !options['fix-dry-run']) return 'none'
  return options['unsafe-fixes'] ? 'removal' : 'repair'
}
