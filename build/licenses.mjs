import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'

/**
 * The notices of the packages that are in a bundle.
 *
 * @param {import('esbuild').Metafile} metafile
 * @param {string} root the folder that its paths are relative to
 */
export function licensesOf({outputs}, root) {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs))
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [])
  const notices = [...new Set(folders)].toSorted().map((folder) => noticeOf(path.join(root, folder)))
  return ['scrapelint contains parts of these packages.', ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)
}

function noticeOf(folder) {
  const read = (file) => readFileSync(path.join(folder, file), 'utf8').trim()
  const {name, version, license, author} = JSON.parse(read('package.json'))
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice)\b/i.test(file))
    .map(read)
  return [`${name} ${version}, ${license}, by ${author?.name ?? author ?? 'its contributors'}`, ...texts].join('\n\n')
}
