import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseSync, Visitor} from 'oxc-parser'
import {analyse} from 'scslre'
import {globSync} from 'tinyglobby'
import {root} from './rules.ts'

const folder = fileURLToPath(root)

export interface Pattern {
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
  /** What the comment above it, or above all of the file's, says it reads: “reads at most 60 characters”. */
  readonly bound: string | undefined
}

/** Every regular expression literal of the library. */
export function literalPatterns(): readonly Pattern[] {
  const files = globSync(['rules/*.ts', 'src/**/*.ts'], {cwd: folder}).toSorted()
  return files.flatMap((file) => patternsOf(file, readFileSync(path.join(folder, file), 'utf8')))
}

function patternsOf(file: string, code: string): readonly Pattern[] {
  const found: Pattern[] = []
  const ofFile = /each pattern reads at most [\d,]+ characters/i.exec(code)?.[0]
  const visitor = new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      const before = code.slice(0, node.start).split('\n')
      const bound = /reads at most [\d,]+ characters/i.exec(before.slice(-4).join(' '))?.[0] ?? ofFile
      found.push({file, line: before.length, source: node.regex.pattern, flags: node.regex.flags, bound})
    }
  })
  visitor.visit(parseSync(file, code).program)
  return found
}

/**
 * What makes the time of a pattern grow faster than the text: two repetitions that can swap characters, one inside
 * another, or one that starts again at each of its own characters.
 */
export function superLinearParts(source: string, flags: string): readonly string[] {
  const {reports} = analyse({source, flags}, {maxReports: 5})
  return reports.map((report) => {
    const quantifiers = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant]
    const degree = report.exponential ? 'exponential' : 'polynomial'
    return `${degree}: ${quantifiers.map(({raw}) => raw).join(' and ')}`
  })
}
