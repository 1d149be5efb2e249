import type { PlanSettings } from '#domain/city.ts'
import { dayOf } from '#domain/instant.ts'
import type { Motion } from '#domain/motion.ts'
import type { Round } from '#domain/round.ts'
import { sessionsOfCommittee } from '#domain/sessions-of-committee.ts'
import { paperDueFor } from '#domain/target-session.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Powers } from '#app/powers.ts'

/**
 * Which session a statement is for, in sentences; that it will be late for it where the dates have it so, and the next
 * one then; and that no such session is known to the calendar.
 */
export function aimLines(
  { session, paperDue, label }: Pick<Round, 'session' | 'paperDue' | 'label'>,
  { committee }: Pick<Motion, 'committee'>,
  plan: PlanSettings,
  { calendar, now }: Pick<Powers, 'calendar' | 'now'>,
  { words: { motions }, say }: Actor,
): readonly string[] {
  const known = sessionsOfCommittee(plan, committee ?? plan.committee)
  if (session === null) return [motions.noAim(committee ?? plan.committee, label)]
  const [wanted, ready] = [paperDueFor(session, plan.schedule, calendar), dayOf(paperDue, calendar.zone)]
  const unknown = known.includes(session) ? [] : [motions.aimUnknown(say.day(session))]
  if (ready <= wanted) return [motions.aim(say.weekday(session), say.day(wanted), say.day(ready)), ...unknown]
  const today = dayOf(now(), calendar.zone)
  const next = known.find((day) => day > session && day > today)
  return [
    motions.aimLate(say.weekday(session), say.day(wanted), say.day(ready)),
    ...(next === undefined ? [] : [motions.aimNext(label, say.day(next), next)]),
    ...unknown,
  ]
}
