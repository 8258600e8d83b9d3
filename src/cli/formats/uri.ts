import {pathToFileURL} from 'node:url'

/** A path as a reference in a URI: a relative one stays relative. */
export function uriOf(path: string): string {
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(path)) return pathToFileURL(path).href
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
