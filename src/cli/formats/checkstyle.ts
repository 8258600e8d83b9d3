import type {Message} from '../../report.ts'
import type {Format} from './format.ts'
import {tag} from './xml.ts'

/** Checkstyle's XML, which Jenkins, reviewdog and many others read. */
export function createFormat(): Format {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file: ({path, messages}) =>
      messages.length === 0 ? '' : `  <${tag('file', {name: path})}>\n${messages.map(errorOf).join('')}  </file>\n`,
    failure: ({path, error}) =>
      `  <${tag('file', {name: path})}>\n    <${tag('error', {line: 1, severity: 'error', message: error, source: 'scrapelint.unreadable'})}/>\n  </file>\n`,
    end: () => '</checkstyle>\n'
  }
}

function errorOf({line, column, severity, message, ruleId}: Message): string {
  return `    <${tag('error', {line, column, severity, message, source: `scrapelint.${ruleId}`})}/>\n`
}
