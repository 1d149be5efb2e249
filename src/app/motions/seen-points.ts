import type { PointStanding } from '#domain/motion-coverage.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { MotionRead } from '#app/motions/read-motion.ts'
import { allowed } from '#app/people/allowed.ts'
import { maySee } from '#app/people/may-see.ts'

/** The points that a person may look at: of whoever does not see the plan, such as a partner, their own; null when none is. */
export function seenPoints({ book, motion, points }: MotionRead, by: Actor): readonly PointStanding[] | null {
  if (allowed(book, by, 'see-plan', motion.number)) return points
  const own = points.filter(({ point }) => maySee(book, by, point))
  return own.length === 0 ? null : own
}
