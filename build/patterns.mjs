import {readFileSync} from 'node:fs'
import {parseSync, Visitor} from 'oxc-parser'

/**
 * A plugin for esbuild. V8 builds the sets of a regular expression with `\p{…}` as soon as it reads the file that it
 * stands in, and again when it is made: some 30 µs each, a quarter of what an import of the library took. So they become
 * strings, which are made regular expressions when they are reached.
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
  if (!/\\p\{/i.test(code)) return code
  const {literals, kept} = readPatterns(file, code)
  const edits = literals.map(({start, end, regex}) => ({start, end, text: made(regex)}))
  let makers = ''
  for (const [index, {regex, uses, declaration}] of kept.entries()) {
    const name = `latePattern${index}`
    makers += `; var ${name}: RegExp | undefined; function ${name}Made() { return ${name} ??= ${made(regex)} }`
    edits.push(...uses.map(({start, end}) => ({start, end, text: `${name}Made()`})))
    if (declaration) edits.push({...declaration, text: '\n'.repeat(linesOf(declaration, code) - 1)})
  }
  let rest = code
  for (const {start, end, text} of edits.toSorted((left, right) => right.start - left.start))
    rest = rest.slice(0, start) + text + rest.slice(end)
  // On the last line: all others stay where they are, for the source map.
  return `${rest.trimEnd()}${makers}\n`
}

const made = ({pattern, flags}) => `new RegExp(${JSON.stringify(pattern)}, '${flags}')`
const linesOf = ({start, end}, code) => code.slice(start, end).split('\n').length

/** What leaves a pattern that it was given as it was; `exec` and `test` go on where they stopped. */
const takers = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'split'])

/**
 * What has `\p{…}`: `literals` that are to be made where they stand, and those that are `kept` when first used. These
 * are literals in functions, unless each call needs an object of its own, and constants, unless they are exported, or
 * used otherwise than for a method or as an argument.
 */
function readPatterns(file, code) {
  const found = []
  const taken = new Set()
  const identifiers = []
  const used = new Set()
  let depth = 0
  const enter = () => void depth++
  const leave = () => void depth--
  const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']
  const {program} = parseSync(file, code)
  const visitor = new Visitor({
    ...Object.fromEntries(
      functions.flatMap((type) => [
        [type, enter],
        [`${type}:exit`, leave]
      ])
    ),
    Identifier: (node) => void identifiers.push(node),
    MemberExpression: ({object}) => void used.add(object),
    CallExpression({callee, arguments: given}) {
      for (const node of given) used.add(node)
      if (callee.type === 'MemberExpression' && takers.has(callee.property.name))
        for (const node of given) taken.add(node)
    },
    Literal: (node) => void (isLate(node) && found.push({node, depth}))
  })
  visitor.visit(program)
  const constants = program.body.flatMap((declaration) => {
    const [{id, init} = {}] = declaration.type === 'VariableDeclaration' ? declaration.declarations : []
    const uses = identifiers.filter((node) => node.name === id?.name && node !== id)
    return isLate(init) && uses.every((node) => used.has(node))
      ? [{node: init, regex: init.regex, uses, declaration}]
      : []
  })
  const ofConstants = new Set(constants.map(({node}) => node))
  const others = found.filter(({node}) => !ofConstants.has(node))
  const inFunctions = others.filter(
    ({node, depth: level}) => level > 0 && (!/[gy]/.test(node.regex.flags) || taken.has(node))
  )
  return {
    literals: others.filter(({depth: level}) => level === 0).map(({node}) => node),
    kept: [...constants, ...inFunctions.map(({node}) => ({regex: node.regex, uses: [node]}))]
  }
}

const isLate = (node) => node?.type === 'Literal' && 'regex' in node && /\\p\{/i.test(node.regex.pattern)
