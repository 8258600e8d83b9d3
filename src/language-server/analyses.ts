import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Fixed} from '../fix.ts'
import type {Message} from '../report.ts'
import type {Tools} from './settings.ts'

/** What is known of one version of an open document. */
export interface Analysis {
  /** Another one for each analysis. */
  readonly id: string
  readonly version: number
  readonly source: string
  readonly messages: readonly Message[]
  /** The text with all its repairs made and, if wanted, its removals. */
  fixed(unsafe: boolean): Fixed
}

/**
 * The analyses of the open documents. One is made when somebody first asks for it, and serves diagnostics, hovers and
 * code actions until the document or the settings change. The whole text is analysed again then: that takes about a
 * millisecond for 30 KB, less than it would take to find out which rules may look at the changed lines alone.
 */
export class Analyses {
  readonly #kept = new Map<
    string,
    {readonly tools: Tools; readonly version: number; readonly made: Promise<Analysis>}
  >()
  readonly #toolsFor: (uri: string) => Promise<Tools>
  #count = 0

  constructor(toolsFor: (uri: string) => Promise<Tools>) {
    this.#toolsFor = toolsFor
  }

  /** Of the version that the document has by then. */
  async of(document: TextDocument): Promise<Analysis> {
    const analysis = await this.#ofThisVersion(document)
    return analysis.version === document.version ? analysis : this.of(document)
  }

  async #ofThisVersion(document: TextDocument): Promise<Analysis> {
    const tools = await this.#toolsFor(document.uri)
    const kept = this.#kept.get(document.uri)
    const {version} = document
    if (kept && kept.tools === tools && kept.version === version) return kept.made
    const made = analyse(document, tools, String(this.#count++))
    this.#kept.set(document.uri, {tools, version, made})
    return made
  }

  forget(uri: string): void {
    this.#kept.delete(uri)
  }
}

async function analyse(document: TextDocument, {linter, fixer, plugins}: Tools, id: string): Promise<Analysis> {
  const {version} = document
  const source = document.getText()
  const page = {text: source, format: formatOf(document)}
  const messages = [...linter(page).messages, ...(await plugins(source))]
  const fixes = new Map<boolean, Fixed>()
  return {
    id,
    version,
    source,
    messages,
    fixed(unsafe) {
      const made = fixes.get(unsafe) ?? fixer(page, unsafe)
      fixes.set(unsafe, made)
      return made
    }
  }
}

function formatOf({languageId, uri}: TextDocument): 'markdown' | 'text' {
  return languageId === 'markdown' || /\.(?:md|markdown|mdown|mkd)$/i.test(uri) ? 'markdown' : 'text'
}
