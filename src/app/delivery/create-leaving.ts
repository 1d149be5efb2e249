/** The end of sending: how it is announced, and how long it may take. */
export interface Leaving {
  /** Aborted once nobody waits any longer for what is being posted. */
  readonly signal: AbortSignal
  /** Resolves when both have come to their end: what is being posted soon after the signal, the other not later than it. */
  after(posting: Promise<unknown> | undefined, lookingUp: Promise<unknown>): Promise<void>
}

/** Makes an end that is waited for so many milliseconds. */
export function createLeaving(patience: number): Leaving {
  const leaving = new AbortController()
  return {
    signal: leaving.signal,
    async after(posting, lookingUp) {
      const { promise: left, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(() => {
        leaving.abort()
        resolve()
      }, patience)
      await Promise.allSettled([posting, Promise.race([left, lookingUp])])
      clearTimeout(timer)
    },
  }
}
