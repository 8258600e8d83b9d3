import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseSync, Visitor} from 'oxc-parser'
import {analyse} from 'scslre'
import {globSync} from 'tinyglobby'

/** Not from beside the rules, which must be loaded under watch. */
const folder = fileURLToPath(new URL('../../', import.meta.url))

export interface Pattern {
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
  /** What the comment above it, or above all of the file's, says it reads: “reads at most 60 characters”. */
  readonly bound: string | undefined
}

interface Place {
  readonly file: string
  readonly line: number
}

const files = globSync(['rules/*.ts', 'src/**/*.ts'], {cwd: folder}).toSorted()

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8')
}

/** Every regular expression literal of the library. */
export function literalPatterns(): readonly Pattern[] {
  return files.flatMap((file) => {
    const found: Pattern[] = []
    const code = read(file)
    const visitor = new Visitor({
      Literal(node) {
        if (!('regex' in node)) return
        const line = lineAt(code, node.start)
        found.push({file, line, source: node.regex.pattern, flags: node.regex.flags, bound: boundOf(code, line)})
      }
    })
    visitor.visit(parseSync(file, code).program)
    return found
  })
}

/** Where the library makes regular expressions. */
export function makingPlaces(): readonly Place[] {
  return files.flatMap((file) => {
    const found: Place[] = []
    const code = read(file)
    const visitor = new Visitor({
      NewExpression({callee, start}) {
        if (callee.type === 'Identifier' && callee.name === 'RegExp') found.push({file, line: lineAt(code, start)})
      }
    })
    visitor.visit(parseSync(file, code).program)
    return found
  })
}

/** Every regular expression that the library makes meanwhile, each once. @param use loads it, for the first time */
export async function madePatterns(use: () => Promise<void>): Promise<readonly Pattern[]> {
  const found = new Map<string, Pattern>()
  const {RegExp} = globalThis
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, parameters: ConstructorParameters<typeof RegExp>) {
      const pattern = new target(...parameters)
      const place = makerOf(new Error().stack ?? '')
      if (place) {
        const {source, flags} = pattern
        found.set(`${place.file}:${place.line} ${flags} ${source}`, {
          ...place,
          source,
          flags,
          bound: boundOf(read(place.file), place.line)
        })
      }
      return pattern
    }
  })
  try {
    await use()
  } finally {
    globalThis.RegExp = RegExp
  }
  return [...found.values()]
}

/** The line of the library from which a constructor was called, when it was one of the library. */
function makerOf(stack: string): Place | undefined {
  const [, , caller = ''] = stack.split('\n')
  const [, file, line] = /([^(\s]+):(\d+):\d+\)?$/.exec(caller) ?? []
  if (file === undefined || line === undefined) return undefined
  const relative = path.relative(folder, file.startsWith('file:') ? fileURLToPath(file) : file)
  return /^(?:src|rules)\b/.test(relative) ? {file: relative, line: Number(line)} : undefined
}

function lineAt(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length
}

function boundOf(code: string, line: number): string | undefined {
  const above = code
    .split('\n')
    .slice(Math.max(0, line - 4), line)
    .join(' ')
  const ofFile = /each pattern reads at most [\d,]+ characters/i.exec(code)?.[0]
  return /reads at most [\d,]+ characters/i.exec(above)?.[0] ?? ofFile
}

/**
 * What makes the time of a pattern grow faster than the text: two repetitions that can swap characters, one inside
 * another, or one that starts again at each of its own characters.
 */
export function superLinearParts(source: string, flags: string): readonly string[] {
  const {reports} = analyse({source, flags})
  return reports.map((report) => {
    const quantifiers = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant]
    const degree = report.exponential ? 'exponential' : 'polynomial'
    return `${degree}: ${quantifiers.map(({raw}) => raw).join(' and ')}`
  })
}

/**
 * What makes a pattern slow though each of its repetitions has a limit: in `(?:\p{L}{0,30}\s?){1,5}$` five take turns
 * at the same letters in all ways there are. A few turns of a few characters do no harm.
 */
export function explosiveParts(source: string, flags: string): readonly string[] {
  const unlimited = source.replace(/\{(\d+),(?:[5-9]|\d{2,})\}/g, '{$1,}')
  return superLinearParts(unlimited, flags).filter((part) => part.startsWith('exponential'))
}
