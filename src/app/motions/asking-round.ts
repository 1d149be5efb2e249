import type { PlanSettings } from '#domain/city.ts'
import { type Day, dayOf } from '#domain/instant.ts'
import type { Motion } from '#domain/motion.ts'
import { motionDates } from '#domain/motion-dates.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { aimOf } from '#app/motions/aim-of.ts'
import { planFor } from '#app/motions/with-motions.ts'
import type { Powers } from '#app/powers.ts'

/** The round in which a motion of `plan` is asked about at once, until the end of `last`; it opens with the next tick. */
export function askingRound(
  { now, newId, calendar, city }: Pick<Powers, 'now' | 'newId' | 'calendar' | 'city'>,
  plan: PlanSettings,
  motion: Motion,
  last: Day,
): Outcome<Round> {
  const { number } = motion
  const session = aimOf({ now, calendar }, plan, motion)
  const dates = motionDates({ now: now(), session, rules: plan.schedule, calendar }, last)
  if (!dates.ok) return dates
  const [own = plan] = planFor(motion, city)
  return accepted({
    ...dates.value,
    id: newId(),
    plan: number,
    kind: 'regular',
    label: number,
    periodFrom: dayOf(now(), calendar.zone),
    periodTo: session ?? last,
    session,
    fileSession: session,
    questionnaire: own.questionnaire,
    state: 'planned',
    version: 0,
  })
}
