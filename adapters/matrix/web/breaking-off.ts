/** What breaks off a request: the first of its signals, or its time. */
export interface BreakingOff extends Disposable {
  readonly signal: AbortSignal
  /** Which of them it was; undefined as long as it was none. */
  why(): 'stopped' | 'timeout' | undefined
}

/**
 * Joins signals and a time-out in milliseconds. Unlike `AbortSignal.any`, nothing of it stays behind at a signal that lives
 * as long as the program.
 */
export function breakingOff(timeout: number, signals: readonly AbortSignal[]): BreakingOff {
  const end = new AbortController()
  let why: 'stopped' | 'timeout' | undefined
  const because = (reason: 'stopped' | 'timeout') => () => {
    why ??= reason
    end.abort()
  }
  const stop = because('stopped')
  const timer = setTimeout(because('timeout'), timeout)
  for (const signal of signals) {
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  }
  return {
    signal: end.signal,
    why: () => why,
    [Symbol.dispose]() {
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', stop)
    },
  }
}
