import { lacksOf, type PointLack, pointLacks, type PointStanding } from '#domain/motion-coverage.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { MotionRead } from '#app/motions/read-motion.ts'

/** What a motion's points lack, kind by kind: `Text zu den Punkten 3 und 5`. */
export function lackingIn(
  { motion, points }: Pick<MotionRead, 'motion' | 'points'>,
  { words }: Actor,
  counts: (standing: PointStanding, lack: PointLack) => boolean = () => true,
): readonly string[] {
  return pointLacks.flatMap((lack) => {
    const nos = points
      .filter((standing) => lacksOf(standing, motion.state).includes(lack) && counts(standing, lack))
      .map(({ point }) => point.position)
    return nos.length === 0 ? [] : [words.motions.lacksOf(words.motions.lacks[lack], nos)]
  })
}
