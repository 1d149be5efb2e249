import { plusWorkingDays } from '#domain/calendar.ts'
import { openingDates } from '#domain/late-opening.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { periodOf } from '#domain/period.ts'
import type { Round } from '#domain/round.ts'
import { datesFor } from '#domain/schedule.ts'
import { earliestSession } from '#app/rounds/earliest-session.ts'
import type { Running } from '#app/rounds/running.ts'

/** The next round as it is dated from a session, planned anew if it was planned; late, it opens now. */
export function plannedRound(running: Running): Outcome<Round> {
  const { powers, plan, book, day: session } = running
  if (book.round?.state === 'open') return refused({ kind: 'round-open', label: book.round.label })
  if (session < book.today) return refused({ kind: 'session-past', session })
  const dates = datesFor(session, plan.schedule, powers.calendar)
  if (dates.due <= powers.now())
    return refused({ kind: 'session-too-soon', session, earliest: earliestSession(running) })
  const period = periodOf(session, plan.schedule.cadence)
  if (book.rounds.some(({ label, state }) => label === period.label && state === 'closed'))
    return refused({ kind: 'session-too-soon', session, earliest: plusWorkingDays(powers.calendar, period.to, 1) })
  const known = plan.sessions.filter((each) => period.from <= each && each <= period.to)
  const fileSession = known.includes(session) ? session : (known[0] ?? null)
  const opening = openingDates(dates, powers.now(), plan.schedule, powers.calendar)
  const opens = opening.opens > powers.now() ? opening.opens : powers.now()
  const { label, from: periodFrom, to: periodTo } = period
  const about = { label, periodFrom, periodTo, session, fileSession, ...opening, opens }
  if (book.next) return accepted({ ...book.next, ...about })
  return accepted({
    id: powers.newId(),
    plan: plan.code,
    kind: 'regular',
    questionnaire: plan.questionnaire,
    state: 'planned',
    version: 0,
    ...about,
  })
}
