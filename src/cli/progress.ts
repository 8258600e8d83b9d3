import {plural} from './totals.ts'
import type {Shell, Stream} from './shell.ts'

/** A line on the terminal that says how far a run has come. */
export interface Progress {
  /** What all else is written through: it takes the line's place, and never comes behind it. */
  readonly shell: Shell
  show(count: number): void
  end(count: number): void
}

/** Milliseconds between two changes of the line. */
const pause = 200

/** Standard error is a terminal, and no log of a build: else there is no progress. */
export function createProgress(shell: Shell, what: string): Progress {
  const started = Date.now()
  let shown = started
  let isDrawn = false
  const isWatched = (): boolean => !shell.env['CI'] && shell.stderr.isTTY === true
  const draw = (count: number): void => {
    const rate = Math.round((1000 * count) / Math.max(1, Date.now() - started))
    shell.stderr.write(`\r\u001B[K${plural(count, what)}, ${rate} a second`)
    isDrawn = true
  }
  const erase = (): void => {
    if (isDrawn) shell.stderr.write('\r\u001B[K')
    isDrawn = false
  }
  return {
    shell: erasing(shell, erase),
    show(count) {
      if (Date.now() - shown < pause) return
      shown = Date.now()
      if (isWatched()) draw(count)
    },
    end(count) {
      if (shown === started || !isWatched()) return
      draw(count)
      shell.stderr.write('\n')
      isDrawn = false
    }
  }
}

/** A shell that does something else before whatever it writes to a terminal. Its streams are made when asked for. */
function erasing(shell: Shell, act: () => void): Shell {
  const {cwd, env, stdout} = shell
  return {
    cwd,
    env,
    stdout: stdout.isTTY === true ? before(stdout, act) : stdout,
    get stdin() {
      return shell.stdin
    },
    get stderr() {
      return before(shell.stderr, act)
    }
  }
}

function before(stream: Stream, act: () => void): Stream {
  return {
    isTTY: stream.isTTY === true,
    on: (event, listener) => stream.on(event, listener),
    off: (event, listener) => stream.off(event, listener),
    write(text) {
      act()
      return stream.write(text)
    }
  }
}
