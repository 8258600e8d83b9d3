// usage: node playground/build.mjs
// Writes playground/dist/index.html: one page with all that it needs, which opens from any server and from a disk, and
// with the licences of what is in it.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build, transform} from 'esbuild'
import {licensesOf} from '../build/licenses.mjs'

const here = new URL('./', import.meta.url)
const root = fileURLToPath(new URL('..', here))
const {outputFiles, metafile} = await build({
  absWorkingDir: root,
  entryPoints: ['playground/main.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  loader: {'.txt': 'text'},
  legalComments: 'none',
  metafile: true,
  write: false
})
const style = await transform(readFileSync(new URL('style.css', here), 'utf8'), {loader: 'css', minify: true})
const page = readFileSync(new URL('index.html', here), 'utf8')
  // Functions, because `$&` in a replacement means something.
  .replace('/* style */', () => style.code)
  .replace('/* script */', () => outputFiles[0].text)
  .replace('/* licences */', () => licensesOf(metafile, root).replaceAll('<', '&lt;'))
mkdirSync(new URL('dist', here), {recursive: true})
writeFileSync(new URL('dist/index.html', here), page)
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`
console.log(`playground/dist/index.html: ${kilobytes(page.length)}, ${kilobytes(gzipSync(page).length)} compressed`)
