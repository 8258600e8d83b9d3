import type {FileReport} from './format.ts'
import type {Message} from '../../report.ts'

/**
 * Names a finding so that it is known again when lines move: by file, rule and text, and by a number when a file has
 * the same one several times.
 */
export function createFingerprints({path}: FileReport): (message: Message) => string {
  const {createHash} = process.getBuiltinModule('node:crypto')
  const seen = new Map<string, number>()
  return ({ruleId, actual}) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([path, ruleId, actual]))
      .digest('hex')
      .slice(0, 40)
    const number = seen.get(hash) ?? 0
    seen.set(hash, number + 1)
    return number === 0 ? hash : `${hash}-${number}`
  }
}
