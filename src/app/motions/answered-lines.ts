import type { Actor } from '#app/contracts/actor.ts'
import type { MotionRead } from '#app/motions/read-motion.ts'
import { stateOfMotion } from '#app/motions/state-of-motion.ts'
import type { StatementReleased } from '#app/papers/statement-released.ts'

/** How far a motion is; of an answered one, with what, and to which points nothing was said. */
export function answeredLines(read: MotionRead, released: StatementReleased | undefined, by: Actor): readonly string[] {
  const { motions } = by.words
  const state = motions.stateLine(stateOfMotion(read, by))
  if (!released) return [state]
  const { number, releasedAt, session } = released
  const given = motions.answeredBy(number, by.say.dayOf(releasedAt), session === null ? null : by.say.day(session))
  return [given, ...(read.without.length > 0 ? [state] : [])]
}
