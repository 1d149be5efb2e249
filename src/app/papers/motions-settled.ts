import type { MotionState } from '#domain/motion.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Papering } from '#app/papers/papering.ts'

/**
 * With the release of a statement its motions are answered, and with its withdrawal they are no longer: the one that
 * gives it its title, and those answered with it. Nothing of a report.
 */
export async function motionsSettled(
  { powers: { store }, plan }: Papering,
  state: Extract<MotionState, 'asked' | 'answered'>,
): Promise<readonly Change[]> {
  if (!plan.motion) return []
  const { number, plan: home } = plan.motion
  const { motions } = await store.motions.of(home)
  return motions
    .filter((motion) => motion.number === number || motion.answeredWith === number)
    .filter((motion) => motion.state === (state === 'answered' ? 'asked' : 'answered'))
    .map((motion): Change => ({ kind: 'motion-changed', motion: { ...motion, state }, version: motion.version }))
}
