import {readFileSync} from 'node:fs'
import path from 'node:path'
import {RegExpParser} from '@eslint-community/regexpp'
import {parseSync, Visitor} from 'oxc-parser'
import {globSync} from 'tinyglobby'
import {root} from './measure.mjs'

/** The regular expressions that are written in the library, each once. */
function expressions() {
  const found = new Map()
  const visitor = new Visitor({
    Literal(node) {
      if ('regex' in node) found.set(node.raw, node.regex)
    }
  })
  for (const file of globSync('{rules,src}/**/*.ts', {cwd: root, absolute: true}))
    visitor.visit(parseSync(path.basename(file), readFileSync(file, 'utf8')).program)
  return [...found.values()]
}

/**
 * Pieces of text that a text may be full of so that a regular expression of the library chokes on it: what it matches,
 * all but the end of that, and each of its repetitions at length, after what leads to it.
 *
 * @returns {readonly string[]} each once
 */
export function attacks() {
  const parser = new RegExpParser()
  const found = new Set()
  for (const {pattern, flags} of expressions()) {
    const tree = parser.parsePattern(pattern, 0, pattern.length, {unicode: flags.includes('u')})
    for (const alternative of tree.alternatives) {
      const whole = write(alternative)
      found.add(`${whole} `).add(whole.slice(0, -1))
      addRepetitions(alternative, '', found)
    }
  }
  return [...found].filter((piece) => piece.trim() !== '')
}

/** So often a repetition is written, as far as the pattern lets it. */
const longest = 200

/** @param {string} before what is written before the part */
function addRepetitions(part, before, found) {
  if (part.type === 'Alternative') {
    let written = before
    for (const element of part.elements) {
      addRepetitions(element, written, found)
      written += write(element)
    }
  } else if (part.type === 'Quantifier') {
    if (part.max > 4) found.add(before + write(part.element).repeat(Math.min(part.max, longest)))
    addRepetitions(part.element, before, found)
  } else if (part.type === 'Group' || part.type === 'CapturingGroup') {
    for (const alternative of part.alternatives) addRepetitions(alternative, before, found)
  }
}

/** Text that a part matches, where its assertions hold. */
function write(part) {
  if (part.type === 'Alternative') return part.elements.map(write).join('')
  if (part.type === 'Group' || part.type === 'CapturingGroup') return write(part.alternatives[0])
  if (part.type === 'Quantifier') return write(part.element).repeat(Math.max(1, part.min))
  if (part.type === 'Character') return String.fromCodePoint(part.value)
  return part.type === 'CharacterClass' || part.type === 'CharacterSet' ? characterOf(part.raw) : ''
}

function characterOf(raw) {
  const pattern = new RegExp(`^${raw}$`, raw.includes('\\p') ? 'u' : '')
  for (const likely of 'aA1 .-“é\n\t') if (pattern.test(likely)) return likely
  for (let code = 0; code < 0x1_00_00; code++)
    if (pattern.test(String.fromCharCode(code))) return String.fromCharCode(code)
  return ''
}
