import { setTimeout as passed } from 'node:timers/promises'

/** Waits for work to end, but no longer than so many milliseconds. */
export async function withinGrace(work: PromiseLike<unknown>, milliseconds: number): Promise<void> {
  const ended = new AbortController()
  try {
    await Promise.race([work, passed(milliseconds, undefined, { signal: ended.signal }).catch(() => undefined)])
  } finally {
    ended.abort()
  }
}
