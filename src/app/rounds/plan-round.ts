import { datesFor } from '#domain/schedule.ts'
import type { Day } from '#domain/instant.ts'
import { nextWorkingDay, plusWorkingDays } from '#domain/calendar.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { periodOf } from '#domain/period.ts'
import type { Round } from '#domain/round.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { reply } from '#app/reply.ts'
import type { Running } from '#app/rounds/running.ts'
import { datesOf } from '#app/rounds/show-round.ts'

/** Plans the next round, or the planned one anew, for a session of the committee. */
export function planRound(running: Running): Outcome<Decision> {
  const { powers, plan, book, by, day: session } = running
  if (book.round?.state === 'open') return refused({ kind: 'round-open', label: book.round.label })
  if (session < book.today) return refused({ kind: 'session-past', session })
  const dates = datesFor(session, plan.schedule, powers.calendar)
  if (dates.due <= powers.now()) return refused({ kind: 'session-too-soon', session, earliest: earliest(running) })
  const period = periodOf(session, plan.schedule.cadence)
  if (book.rounds.some(({ label, state }) => label === period.label && state === 'closed'))
    return refused({ kind: 'session-too-soon', session, earliest: plusWorkingDays(powers.calendar, period.to, 1) })
  const known = plan.sessions.filter((each) => period.from <= each && each <= period.to)
  const fileSession = known.includes(session) ? session : (known[0] ?? null)
  const about = { label: period.label, periodFrom: period.from, periodTo: period.to, session, fileSession, ...dates }
  const round: Round = book.next
    ? { ...book.next, ...about }
    : {
        id: powers.newId(),
        plan: plan.code,
        kind: 'regular',
        questionnaire: plan.questionnaire,
        state: 'planned',
        version: 0,
        ...about,
      }
  return accepted({
    reply: reply(...datesOf(round, by)),
    changes: [
      book.next ? { kind: 'round-changed', round, version: book.next.version } : { kind: 'round-planned', round },
    ],
    messages: [],
  })
}

/** The first session for which there is still time to ask. */
function earliest({ powers, plan, book }: Running): Day {
  let day = nextWorkingDay(powers.calendar, book.today)
  while (datesFor(day, plan.schedule, powers.calendar).due <= powers.now())
    day = plusWorkingDays(powers.calendar, day, 1)
  return day
}
