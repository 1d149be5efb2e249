import type { Day } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { isSessionOf, type Session } from '#domain/session.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'

/** What can be done with the calendar. */
export type SessionAct = 'add' | 'cancel' | 'move'

/** The entries that an act writes, new or in the place of those with the same ids; refuses a day that is known, or is not. */
export function newSessions(act: SessionAct, scheduling: Scheduling): Outcome<readonly Session[]> {
  const { date: day = '', to = '' } = scheduling.args
  if (act === 'add') return added(scheduling, day)
  const cancelled = cancelling(scheduling, day)
  if (act === 'cancel' || !cancelled.ok) return cancelled
  const instead = added(scheduling, to)
  return instead.ok ? accepted([...cancelled.value, ...instead.value]) : instead
}

/** The committee that is meant; without another word the plan's own. */
export const committeeIn = ({ plan, args }: Pick<Scheduling, 'plan' | 'args'>): string =>
  args['committee'] ?? plan.committee

/** The days to come on which it meets. */
export const daysOf = (scheduling: Scheduling): readonly Day[] =>
  scheduling.entries.filter(({ committee }) => committee === committeeIn(scheduling)).map(({ day }) => day)

function added(scheduling: Scheduling, day: Day): Outcome<readonly Session[]> {
  if (day < scheduling.book.today) return refused({ kind: 'session-past', session: day })
  if (daysOf(scheduling).includes(day)) return refused({ kind: 'session-known', session: day })
  return accepted([newSession(scheduling, day)])
}

const newSession = (scheduling: Scheduling, day: Day): Session => ({
  id: scheduling.powers.newId(),
  title: committeeIn(scheduling),
  day,
  cancelled: false,
  origin: 'chat',
})

/** The entries of the day as they are cancelled; one that only the city's file has is cancelled beside it. */
function cancelling(scheduling: Scheduling, day: Day): Outcome<readonly Session[]> {
  const known = daysOf(scheduling)
  if (!known.includes(day)) return refused({ kind: 'no-such-session', session: day, known })
  const committee = committeeIn(scheduling)
  const entered = scheduling.all.filter((each) => each.day === day && !each.cancelled && isSessionOf(committee, each))
  const entries = entered.length > 0 ? entered : [newSession(scheduling, day)]
  return accepted(entries.map((each) => ({ ...each, cancelled: true })))
}
