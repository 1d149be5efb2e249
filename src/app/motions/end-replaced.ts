import type { Motion } from '#domain/motion.ts'
import { type Ending, endMotion } from '#app/motions/end-motion.ts'
import { cityReader } from '#app/people/identify.ts'

/** What ends with a motion that a later one replaces; undefined where it is over already. */
export function endReplaced(
  concerning: Parameters<typeof endMotion>[0],
  motion: Motion,
  later: string,
): ReturnType<typeof endMotion> | undefined {
  if (motion.state === 'replaced' || motion.state === 'withdrawn') return undefined
  const ending: Ending = {
    state: 'replaced',
    reason: cityReader(concerning.powers.city).words.motions.reasonReplaced(later),
    told: ({ words }, codes) => words.motions.toldReplaced(codes, later),
  }
  return endMotion(concerning, motion, ending)
}
