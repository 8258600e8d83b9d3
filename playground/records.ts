import type {Page} from '../src/index.ts'

/** What was pasted, dropped or opened: pages, read when they are looked at. */
export interface Records {
  readonly count: number
  page(index: number): Page
}

/** Fields that scrapers keep a page's text in, likeliest first. */
const textFields = ['text', 'content', 'markdown', 'body', 'article', 'raw_text']

/** A record, an array of records, or JSON Lines; nothing when the text is none of them. */
export function readRecords(text: string): Records | undefined {
  const whole = parse(text)
  if (Array.isArray(whole)) return recordsOf(whole.map(pageOf))
  if (whole !== undefined) return recordsOf([pageOf(whole)])
  if (!/^\s*\{/.test(text)) return undefined
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (!pageOf(parse(lines[0] ?? ''))) return undefined
  return {count: lines.length, page: (index) => pageOf(parse(lines[index] ?? '')) ?? {text: lines[index] ?? ''}}
}

function recordsOf(found: readonly (Page | undefined)[]): Records | undefined {
  const pages = found.filter((page) => page !== undefined)
  return pages.length > 0 ? {count: pages.length, page: (index) => pages[index] ?? {text: ''}} : undefined
}

function pageOf(record: unknown): Page | undefined {
  if (typeof record !== 'object' || record === null) return undefined
  const fields = new Map<string, unknown>(Object.entries(record))
  const text = textFields.map((name) => fields.get(name)).find((value) => typeof value === 'string')
  if (text === undefined) return undefined
  const format = fields.get('format') === 'markdown' || text === fields.get('markdown') ? 'markdown' : 'text'
  return {text, url: stringOf(fields.get('url')), title: stringOf(fields.get('title')), format}
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
