import type { Motion, MotionState } from '#domain/motion.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Papering } from '#app/papers/papering.ts'

/**
 * With the release of a statement its motions are answered, and with its withdrawal they are no longer: the one that
 * gives it its title, and those answered with it, be they asked about by themselves or not. Nothing of a report.
 */
export async function motionsSettled(
  { powers: { store }, plan }: Papering,
  state: Extract<MotionState, 'asked' | 'answered'>,
): Promise<readonly Change[]> {
  if (!plan.motion) return []
  const { number, plan: home } = plan.motion
  const { motions } = await store.motions.of(home)
  const before = async (motion: Motion): Promise<MotionState> =>
    (await store.rounds.of(motion.number)).length > 0 ? 'asked' : 'registered'
  return Promise.all(
    motions
      .filter((motion) => motion.number === number || motion.answeredWith === number)
      .filter((motion) =>
        state === 'answered' ? ['asked', 'registered'].includes(motion.state) : motion.state === 'answered',
      )
      .map(async (motion): Promise<Change> => {
        const settled = state === 'answered' ? state : await before(motion)
        return { kind: 'motion-changed', motion: { ...motion, state: settled }, version: motion.version }
      }),
  )
}
