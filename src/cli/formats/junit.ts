import type {FileReport, Format} from './format.ts'
import {escapeXml, tag} from './xml.ts'

/** JUnit's XML, as build servers show test results: a suite a file, a failed case a finding. */
export function createFormat(): Format {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="scrapelint">\n',
    file: suiteOf,
    failure: ({path, error}) =>
      suite(
        path,
        1,
        0,
        1,
        `    <${tag('testcase', {name: 'unreadable', classname: path})}>\n      <${tag('error', {message: error})}></error>\n    </testcase>\n`
      ),
    end: () => '</testsuites>\n'
  }
}

function suiteOf({path, messages}: FileReport): string {
  if (messages.length === 0)
    return suite(path, 1, 0, 0, `    <${tag('testcase', {name: 'scrapelint', classname: path})}/>\n`)
  // What is only worth a look fails no build.
  const failing = messages.filter(({severity}) => severity !== 'info').length
  const cases = messages.map(({ruleId, severity, line, column, message, note}) => {
    const start = `    <${tag('testcase', {name: `${ruleId} ${line}:${column}`, classname: path})}>\n`
    const text = escapeXml(`${path}:${line}:${column} ${note}`)
    const body =
      severity === 'info'
        ? `      <system-out>${escapeXml(message)}</system-out>\n`
        : `      <${tag('failure', {type: severity, message})}>${text}</failure>\n`
    return `${start}${body}    </testcase>\n`
  })
  return suite(path, messages.length, failing, 0, cases.join(''))
}

function suite(name: string, tests: number, failures: number, errors: number, cases: string): string {
  return `  <${tag('testsuite', {name, tests, failures, errors})}>\n${cases}  </testsuite>\n`
}
