import {readFileSync} from 'node:fs'
import path from 'node:path'
import {isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml'

/**
 * Where in a settings file something stands, such as `3:17`; for what is missing, where it should be. In a program
 * nobody can say.
 *
 * @param place such as `overrides[0].rules.mojibake`
 */
export function positionIn(file: string, place: string): string | undefined {
  const lineCounter = new LineCounter()
  // JSON is YAML too.
  const document = parseDocument(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {lineCounter})
  const manifest = path.basename(file) === 'package.json' ? ['scrapelint'] : []
  const offset = findOffset(document.contents, [...manifest, ...place.split(/[.[\]]+/)])
  if (offset === undefined) return undefined
  const {line, col} = lineCounter.linePos(offset)
  return `${line}:${col}`
}

/** As far as the keys lead. */
function findOffset(node: unknown, [key, ...rest]: readonly string[]): number | undefined {
  if (key === undefined) return undefined
  if (isSeq(node)) {
    // Options stand in a list, after their rule's severity.
    if (!/^\d+$/.test(key)) return findOffset(node.items.find(isMap), [key, ...rest])
    const item = node.items[Number(key)]
    return findOffset(item, rest) ?? startOf(item)
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find((candidate) => isScalar(candidate.key) && candidate.key.value === key)
  return pair && (findOffset(pair.value, rest) ?? startOf(pair.key))
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined
}
