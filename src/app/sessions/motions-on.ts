import type { Day } from '#domain/instant.ts'
import type { Motion } from '#domain/motion.ts'
import { committeeIn } from '#app/sessions/new-sessions.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'

/** The motions that are on the agenda of the committee's session of that day, and not over. */
export async function motionsOn(scheduling: Scheduling, day: Day): Promise<readonly Motion[]> {
  const { powers, plan } = scheduling
  const { motions } = await powers.store.motions.of(plan.code)
  return motions.filter(
    ({ session, committee, state }) =>
      session === day &&
      (committee ?? plan.committee) === committeeIn(scheduling) &&
      (state === 'registered' || state === 'asked'),
  )
}
