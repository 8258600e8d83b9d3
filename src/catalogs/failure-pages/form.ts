/** A line by which a page that is no content is known. */
export interface FailurePhrase {
  /** What such a page is called: “Cloudflare error page”. */
  readonly what: string
  /** `error`: something failed, or nothing is there. `block`: the page wants something of the visitor first. */
  readonly page: 'block' | 'error'
  /**
   * `decisive`: the structure of one vendor, which nothing else has. `telling`: a whole phrase that hardly stands alone
   * in an article. `hint`: counts only where all of the page, or lines beside it, say the same.
   */
  readonly weight: 'decisive' | 'hint' | 'telling'
  /** How the line starts, white space before it aside. */
  readonly line: RegExp
  /** How the page starts whose last line this is, at most five lines above, whatever its language. */
  readonly from?: RegExp
  readonly example: string
}

/** A line that often stands on failure pages, and proves nothing. */
export interface FailureFiller {
  readonly line: RegExp
  readonly example: string
}
