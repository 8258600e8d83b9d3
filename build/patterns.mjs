import {readFileSync} from 'node:fs'
import {parseSync, Visitor} from 'oxc-parser'

/**
 * A plugin for esbuild. V8 takes a regular expression apart when it reads the file that it stands in, and again when it
 * is made: with `\p{…}` that is some 30 µs each, and catalogs have hundreds, so that they took half of what an import of
 * the library takes. So they become strings, which are made regular expressions when they are reached. What stays has
 * escapes for what is not ASCII: one such character, and twice the room and time is needed for the whole file.
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
  const {literals, kept, others, raw: rawParts} = readPatterns(file, code)
  const edits = [
    ...literals.map(({start, end, regex}) => ({start, end, text: made(regex)})),
    ...others.map(({start, end, raw}) => ({start, end, text: escaped(raw)})),
    ...rawParts.map(({start, end}) => ({start, end, text: insertedAsEscapes(code.slice(start, end))}))
  ]
  let makers = ''
  for (const [index, {node, uses = [], declaration, property}] of kept.entries()) {
    const name = `latePattern${index}`
    const maker = node.regex ? made(node.regex) : code.slice(node.start, node.end)
    if (property) {
      edits.push({
        ...property,
        text: `get ${property.key.name}() { return latePattern(${index}, ${sourceOf(node.regex)}) }`
      })
      continue
    }
    makers += `; var ${name}: RegExp | undefined; function ${name}Made() { return ${name} ??= ${maker} }`
    edits.push(...uses.map(({start, end}) => ({start, end, text: `${name}Made()`})))
    if (declaration) edits.push({...declaration, text: '\n'.repeat(linesOf(declaration, code) - 1)})
  }
  // One function for all of them: each takes its time, whether it is called or not.
  if (kept.some(({property}) => property))
    makers += `; var latePatterns: RegExp[] = []; function latePattern(index: number, pattern: string, flags: string) { return latePatterns[index] ??= new RegExp(pattern, flags) }`
  let rest = code
  for (const {start, end, text} of edits.toSorted((left, right) => right.start - left.start))
    rest = rest.slice(0, start) + text + rest.slice(end)
  // On the last line: all others stay where they are, for the source map.
  return `${rest.trimEnd()}${makers}\n`
}

const escaped = (raw) =>
  raw.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
const insertedAsEscapes = (raw) => raw.replace(/[^\0-\x7f]+/g, (characters) => `\${'${escaped(characters)}'}`)
const sourceOf = ({pattern, flags}) => `${JSON.stringify(pattern)}, '${flags}'`
const made = (regex) => `new RegExp(${sourceOf(regex)})`
const linesOf = ({start, end}, code) => code.slice(start, end).split('\n').length

/** What leaves a pattern that it was given as it was; `exec` and `test` go on where they stopped. */
const takers = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'split'])

/**
 * What is written as a regular expression: `literals` that are to be made where they stand, those that are `kept` when
 * first used, and `others`, which stay; and the `raw` parts of templates. Kept are literals with `\p{…}` in functions,
 * unless each call needs an object of its own; constants with that, or that `new RegExp` makes, unless they are exported,
 * or used otherwise than for a method or as an argument; and properties of constants.
 */
function readPatterns(file, code) {
  const found = []
  const properties = []
  const taken = new Set()
  const identifiers = []
  const used = new Set()
  const raw = []
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
    Property(property) {
      const {key, value} = property
      if (depth === 0 && isPattern(value) && key.type === 'Identifier') properties.push({node: value, property})
    },
    TaggedTemplateExpression: ({quasi}) => void raw.push(...quasi.quasis),
    Literal: (node) => void (isPattern(node) && found.push({node, depth}))
  })
  visitor.visit(program)
  const constants = program.body.flatMap((declaration) => {
    const [{id, init} = {}] = declaration.type === 'VariableDeclaration' ? declaration.declarations : []
    const uses = identifiers.filter((node) => node.name === id?.name && node !== id)
    const isLate = (isPattern(init) && isDear(init)) || isMade(init)
    return isLate && uses.every((node) => used.has(node)) ? [{node: init, uses, declaration}] : []
  })
  const kept = [...constants, ...properties]
  const inPlace = found.filter(({node}) => !kept.some((other) => isWithin(node, other.node)))
  const inFunctions = inPlace.filter(
    ({node, depth: level}) => level > 0 && isDear(node) && (!/[gy]/.test(node.regex.flags) || taken.has(node))
  )
  const literals = inPlace.filter(({node, depth: level}) => level === 0 && isDear(node))
  return {
    literals: literals.map(({node}) => node),
    kept: [...kept, ...inFunctions.map(({node}) => ({node, uses: [node]}))],
    others: inPlace.filter((other) => !inFunctions.includes(other) && !literals.includes(other)).map(({node}) => node),
    raw: raw.filter((node) => !kept.some((other) => isWithin(node, other.node)))
  }
}

const isWithin = (node, outer) => node.start >= outer.start && node.end <= outer.end
const isMade = (node) => node?.type === 'NewExpression' && node.callee.name === 'RegExp'
const isPattern = (node) => node?.type === 'Literal' && 'regex' in node
const isDear = ({regex}) => /\\p\{/i.test(regex.pattern)
