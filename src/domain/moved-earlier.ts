import type { Motion } from '#domain/motion.ts'

type Dated = Pick<Motion, 'day' | 'session'>

/**
 * Whether one motion was certainly moved before the other: by their own dates, else by their sessions. False where what is
 * known of them does not say.
 */
export function movedEarlier(one: Dated, other: Dated): boolean {
  if (one.day !== null && other.day !== null) return one.day < other.day
  if (one.session !== null && other.session !== null) return one.session < other.session
  // A motion is moved before the session in which it is dealt with.
  return one.session !== null && other.day !== null && one.session < other.day
}
