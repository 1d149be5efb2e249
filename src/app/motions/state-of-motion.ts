import type { Actor } from '#app/contracts/actor.ts'
import type { MotionRead } from '#app/motions/read-motion.ts'

/** How far a motion is, in words; of one that is answered, to which points nothing was said. */
export const stateOfMotion = (
  { motion, without }: Pick<MotionRead, 'motion' | 'without'>,
  { words: { motions }, say }: Pick<Actor, 'words' | 'say'>,
): string =>
  without.length === 0 ? motions.state[motion.state] : motions.answeredWithout(say.list(without.map(String)))
