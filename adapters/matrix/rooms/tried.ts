import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Pending } from './notes.ts'

/** In milliseconds, before each further try. */
const waits = [10, 60, 300, 1800, 7200, 21_600, 43_200, 86_400].map((seconds) => seconds * 1000)

/** The invitation was taken back, we are banned there, or the server does not know that kind of room. */
const finals = new Set(['M_FORBIDDEN', 'M_BAD_STATE', 'M_UNSUPPORTED_ROOM_VERSION'])

/**
 * What an answer to an invitation that failed comes to: `void` where trying again is of no use, `given-up` after the last try,
 * else when it is tried again. `now` in milliseconds since 1970.
 */
export function tried(pending: Pending, error: unknown, now: number): Pending | 'void' | 'given-up' {
  if (error instanceof MatrixFault) {
    if (finals.has(error.code)) return 'void'
    if (error.status === 429 && error.retryAfter !== undefined)
      return { ...pending, due: now + error.retryAfter * 1000 }
  }
  const wait = waits[pending.tries]
  return wait === undefined ? 'given-up' : { ...pending, tries: pending.tries + 1, due: now + wait }
}
