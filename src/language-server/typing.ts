import {setTimeout as sleep} from 'node:timers/promises'
import type {TextDocument} from 'vscode-languageserver-textdocument'

/** Milliseconds without a keystroke after which a text is looked at. */
const moment = 120

/** Who types wants no text looked at that is about to change. */
export class Typing {
  readonly #lastEdits = new WeakMap<TextDocument, number>()

  /** To be called for each change; the first is the opening, in which nobody types. */
  changed(document: TextDocument): void {
    this.#lastEdits.set(document, this.#lastEdits.has(document) ? performance.now() : Number.NEGATIVE_INFINITY)
  }

  /** Waits until nobody has typed for a moment. */
  async pause(document: TextDocument): Promise<void> {
    for (;;) {
      const rest = (this.#lastEdits.get(document) ?? Number.NEGATIVE_INFINITY) + moment - performance.now()
      if (rest <= 0) return
      await sleep(rest)
    }
  }
}
