import type { Log } from '#app/contracts/log.ts'

/** What goes on after Slack has been answered. Accidents in it are logged. */
export interface Underway {
  add(work: Promise<unknown>): void
  /** Resolves when nothing is left. */
  idle(): Promise<void>
}

/** Keeps track of it, so that whoever closes the line can wait for it. */
export function createUnderway(log: Log): Underway {
  const works = new Set<Promise<void>>()
  return {
    add(work) {
      const watched: Promise<void> = work
        .then(() => undefined)
        .catch((error: unknown) => log.error({ error }, 'an answer in Slack ended in an accident'))
        .finally(() => works.delete(watched))
      works.add(watched)
    },
    async idle() {
      while (works.size > 0) await Promise.all(works)
    },
  }
}
