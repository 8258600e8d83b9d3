import {plural} from './totals.ts'
import type {Shell} from './shell.ts'

/** A line on the terminal that says how far a run has come. */
export interface Progress {
  show(count: number): void
  end(count: number): void
}

/** Milliseconds between two changes of the line. */
const pause = 200

/** Standard error is a terminal, and no log of a build: else there is no progress. */
export function createProgress(shell: Shell, what: string): Progress {
  const started = performance.now()
  let shown = started
  const isWatched = (): boolean => !shell.env['CI'] && shell.stderr.isTTY === true
  const draw = (count: number): void => {
    const rate = Math.round((1000 * count) / Math.max(1, performance.now() - started))
    shell.stderr.write(`\r\u001B[K${plural(count, what)}, ${rate} a second`)
  }
  return {
    show(count) {
      if (performance.now() - shown < pause) return
      shown = performance.now()
      if (isWatched()) draw(count)
    },
    end(count) {
      if (shown === started || !isWatched()) return
      draw(count)
      shell.stderr.write('\n')
    }
  }
}
