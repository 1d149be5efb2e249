import type { PlanSettings } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import type { Motion } from '#domain/motion.ts'
import { sessionsOfCommittee } from '#domain/sessions-of-committee.ts'
import { targetSession } from '#domain/target-session.ts'
import type { Powers } from '#app/powers.ts'

/** The session that a statement on a motion of `plan` is for if it is asked about now; null where none is known. */
export function aimOf(
  { now, calendar }: Pick<Powers, 'now' | 'calendar'>,
  plan: PlanSettings,
  motion: Pick<Motion, 'session' | 'committee'>,
): Day | null {
  const sessions = sessionsOfCommittee(plan, motion.committee ?? plan.committee)
  return targetSession(motion, { sessions, rules: plan.schedule, calendar, now: now() })
}
