import type { Clock } from '#network/clock.ts'
import { MatrixFault } from './fault.ts'

/** In milliseconds, for all waiting together: somebody holds a lock meanwhile. */
const patience = 60_000
const firstWait = 500

/**
 * Tries something that does no harm when it is done twice until it succeeds: waits out a 429, and what passes by itself.
 * Rejects with the last `MatrixFault` when that would take longer than a minute.
 */
export async function patiently<T>(clock: Clock, signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  const end = clock.now() + patience
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      const wait = waitAfter(error, tries)
      if (wait === undefined || clock.now() + wait > end || signal.aborted) throw error
      await clock.sleep(wait, signal)
    }
  }
}

/** In milliseconds; undefined where waiting does not help. */
function waitAfter(error: unknown, tries: number): number | undefined {
  if (!(error instanceof MatrixFault) || error.code === 'stopped') return undefined
  const { status, retryAfter } = error
  if (status !== 0 && status !== 429 && status < 500) return undefined
  return retryAfter === undefined ? firstWait * 2 ** tries : Math.max(firstWait, retryAfter * 1000)
}
