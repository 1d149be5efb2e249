import type { Motion } from '#domain/motion.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { readMotion } from '#app/motions/read-motion.ts'
import { seenPoints } from '#app/motions/seen-points.ts'
import { allowed } from '#app/people/allowed.ts'

/** The motions that a person may know of: all of a plan they see, else those with points they may look at. */
export async function seenMotions({ powers, all, home, by }: Motioning): Promise<readonly Motion[]> {
  const seen = await Promise.all(
    all.motions.map(async (motion) => {
      if (allowed(home, by, 'see-plan', motion.plan)) return [motion]
      const read = await readMotion(powers, motion, all, home.measures)
      return read && seenPoints(read, by) ? [motion] : []
    }),
  )
  return seen.flat()
}
