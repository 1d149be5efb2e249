import type { Sent } from '#app/contracts/adapter.ts'
import { Paused } from '#network/paused.ts'
import { MatrixFault } from './fault.ts'
import { isAccessLost } from './is-access-lost.ts'

export type Outcome = Exclude<Sent, { readonly id: string }>

/**
 * What an error says about a posting, but for what hangs on its place (`M_FORBIDDEN`, `M_NOT_FOUND`). `mayBeThere` tells
 * whether the event itself had left: without an answer, or with one of a proxy's, it may have been taken.
 */
export function outcomeOf(error: unknown, mayBeThere: boolean): Outcome {
  if (error instanceof Paused) return later(error.seconds)
  if (!(error instanceof MatrixFault)) return mayBeThere ? 'unknown' : later()
  if (error.status === 429) return later(error.retryAfter)
  if (isAccessLost(error)) return { failed: 'blocked', why: 'access' }
  if (error.neverLeft) return { failed: 'unreachable' }
  if (error.status < 400 || error.status >= 500) return mayBeThere ? 'unknown' : { failed: 'unreachable' }
  return byCode.get(error.code) ?? byStatus(error)
}

const later = (after?: number): Outcome => ({ failed: 'later', ...(after !== undefined && { after }) })

/** A refusal without one of Matrix's codes comes from something on the way. */
const byStatus = ({ status, code }: MatrixFault): Outcome =>
  status === 401
    ? { failed: 'blocked', why: 'access' }
    : code === `http_${status}`
      ? { failed: 'unreachable' }
      : later()

/** Codes of sending, uploading, making rooms and inviting (client-server API; `USER_GONE` and `UNKNOWN_ALGORITHM` are ours). */
const groups: readonly (readonly [Outcome, string])[] = [
  [{ failed: 'gone' }, 'M_INVITE_BLOCKED USER_GONE'],
  [{ failed: 'unreachable' }, 'M_RESOURCE_LIMIT_EXCEEDED M_UNRECOGNIZED'],
  [{ failed: 'blocked', why: 'rights' }, 'M_GUEST_ACCESS_FORBIDDEN UNKNOWN_ALGORITHM'],
  [{ failed: 'refused' }, 'M_TOO_LARGE http_413 M_BAD_JSON M_NOT_JSON M_MISSING_PARAM M_INVALID_PARAM'],
]

const byCode: ReadonlyMap<string, Outcome> = new Map(
  groups.flatMap(([outcome, codes]) => codes.split(' ').map((code) => [code, outcome] as const)),
)
