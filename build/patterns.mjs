import {readFileSync} from 'node:fs'
import {parseSync, Visitor} from 'oxc-parser'

/** What leaves a pattern that it was given as it was; `exec` and `test` go on where they stopped. */
const takers = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'split'])

/**
 * A plugin for esbuild. V8 builds the sets of a regular expression with `\p{…}` as soon as it reads the file that it
 * stands in, and again when it is reached: some 30 µs each, a quarter of what an import of the library took. So they
 * become strings, and those in functions are made when they are reached, once.
 *
 * @type {import('esbuild').Plugin}
 */
export const makePatternsLate = {
  name: 'make-patterns-late',
  setup({onLoad}) {
    onLoad({filter: /\.ts$/}, ({path: file}) => ({loader: 'ts', contents: withLatePatterns(file)}))
  }
}

function withLatePatterns(file) {
  const code = readFileSync(file, 'utf8')
  const late = []
  let rest = code
  for (const {node, isKept} of patternsOf(file, code).toReversed()) {
    const {pattern, flags} = node.regex
    const made = `new RegExp(${JSON.stringify(pattern)}, '${flags}')`
    if (isKept) late.push(`latePattern${late.length}`)
    rest = rest.slice(0, node.start) + (isKept ? `(${late.at(-1)} ??= ${made})` : made) + rest.slice(node.end)
  }
  // On the last line, so that all others stay where the source map says.
  return late.length > 0
    ? `${rest.trimEnd()}; let ${late.map((name) => `${name}: RegExp | undefined`).join(', ')}\n`
    : rest
}

/** The literals with `\p{…}`, in order; `isKept` unless it is made once anyway, or each time must have one of its own. */
function patternsOf(file, code) {
  const found = []
  const taken = new Set()
  let depth = 0
  const enter = () => void depth++
  const leave = () => void depth--
  const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']
  const visitor = new Visitor({
    ...Object.fromEntries(
      functions.flatMap((type) => [
        [type, enter],
        [`${type}:exit`, leave]
      ])
    ),
    CallExpression({callee, arguments: given}) {
      if (callee.type !== 'MemberExpression' || !takers.has(callee.property.name)) return
      for (const argument of given) taken.add(argument)
    },
    Literal(node) {
      if (!('regex' in node) || !/\\p\{/i.test(node.regex.pattern)) return
      const isShareable = !/[gy]/.test(node.regex.flags) || taken.has(node)
      if (depth === 0 || isShareable) found.push({node, isKept: depth > 0})
    }
  })
  visitor.visit(parseSync(file, code).program)
  return found
}
