import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Fixed} from '../fix.ts'
import {formatOf, type Message} from '../report.ts'
import type {Tools} from './settings.ts'

/** What is known of an open document as it stands. */
export interface Analysis {
  /** Another one for each analysis. */
  readonly id: string
  readonly source: string
  readonly messages: readonly Message[]
  /** The text with its repairs made and, if wanted, its removals; or only those that one rule proposes. */
  fixed(unsafe: boolean, rule?: string): Fixed
}

/**
 * The analyses of the open documents. One is made when somebody first asks for it, and serves diagnostics, hovers and
 * code actions until the document or the settings change. The whole text is analysed again then: that takes a few
 * milliseconds for 30 KB, less than it would take to find out which rules may look at the changed lines alone.
 */
export class Analyses {
  /** Each goes with its document. */
  readonly #kept = new WeakMap<
    TextDocument,
    {readonly tools: Tools; readonly source: string; readonly made: Promise<Analysis>}
  >()
  readonly #toolsFor: (document: TextDocument) => Promise<Tools>
  #count = 0

  constructor(toolsFor: (document: TextDocument) => Promise<Tools>) {
    this.#toolsFor = toolsFor
  }

  /** Of the text and by the settings that the document has by then. */
  async of(document: TextDocument): Promise<Analysis> {
    for (;;) {
      const tools = await this.#toolsFor(document)
      const analysis = await this.#by(tools, document)
      const isCurrent = (await this.#toolsFor(document)) === tools
      if (isCurrent && analysis.source === document.getText()) return analysis
    }
  }

  #by(tools: Tools, document: TextDocument): Promise<Analysis> {
    const kept = this.#kept.get(document)
    const source = document.getText()
    if (kept && kept.tools === tools && kept.source === source) return kept.made
    const made = analyse(document, tools, String(this.#count++))
    this.#kept.set(document, {tools, source, made})
    return made
  }
}

async function analyse(document: TextDocument, {format, linter, fixer, plugins}: Tools, id: string): Promise<Analysis> {
  const source = document.getText()
  const byName = document.languageId === 'markdown' ? 'markdown' : formatOf(document.uri)
  const page = {text: source, format: format ?? byName}
  const messages = [...linter(page).messages, ...(await plugins(source))]
  const fixes = new Map<string, Fixed>()
  return {
    id,
    source,
    messages,
    fixed(unsafe, rule) {
      const key = `${unsafe} ${rule}`
      const made = fixes.get(key) ?? fixer(page, {unsafe, ...(rule !== undefined && {only: rule})})
      fixes.set(key, made)
      return made
    }
  }
}
