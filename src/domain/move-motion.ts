import { dayOf, type Instant, instantAt } from '#domain/instant.ts'
import { datesBehind, motionDue } from '#domain/motion-dates.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { SessionMove } from '#domain/move-session.ts'
import type { Round } from '#domain/round.ts'
import { datesFor } from '#domain/schedule.ts'

/**
 * The asking about a motion when its statement is for another session. The last day to answer, which somebody named,
 * stays as long as it lies before that; of what was asked already only the paper's own day moves. Refuses a session
 * that is not ahead.
 */
export function moveMotion({ round, session, rules, calendar, now, released = false }: SessionMove): Outcome<Round> {
  const { zone } = calendar
  if (session <= dayOf(now, zone)) return refused({ kind: 'motion-session-past', text: round.label, day: session })
  if (released) return accepted({ ...round, session })
  if (round.state === 'closed') {
    const { paperDue } = datesFor(session, rules, calendar)
    const before = instantAt(Temporal.PlainDate.from(session).subtract({ days: 1 }).toString(), rules.endsAt, zone)
    return accepted({ ...round, session, paperDue: paperDue > now ? paperDue : before })
  }
  if (round.due <= now) {
    const { paperDue, draft } = datesBehind(dayOf(round.due, zone), session, rules, calendar)
    return accepted({ ...round, session, draft: later(draft, round.closes), paperDue: later(paperDue, round.closes) })
  }
  const named = dayOf(round.due, zone)
  const last = named < session ? named : motionDue({ now, session, rules, calendar })
  if (last >= session) return refused({ kind: 'motion-session-past', text: round.label, day: session })
  return accepted({
    ...round,
    session,
    due: instantAt(last, rules.endsAt, zone),
    ...datesBehind(last, session, rules, calendar),
  })
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other)
