import type { Calendar } from '#domain/calendar.ts'
import { plusWorkingDays } from '#domain/calendar.ts'
import { type Day, dayOf, type Instant } from '#domain/instant.ts'
import { canStillAsk, openingDates, soonestDue } from '#domain/late-opening.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import type { Round } from '#domain/round.ts'
import { datesFor, type ScheduleRules } from '#domain/schedule.ts'

export interface SessionMove {
  readonly round: Round
  readonly session: Day
  readonly rules: ScheduleRules
  readonly calendar: Calendar
  readonly now: Instant
  /** Whether the round's paper is released: then its dates are history. */
  readonly released?: boolean
}

/**
 * The round with all that is still to come dated anew from another session. What has passed stays past unless it lies
 * ahead again; what lay ahead never moves nearer than the end of the next working day. An open round stays open; after
 * the freeze only draft and paper move, and not even they once the paper is released. Refuses a session in the past, one that comes too soon to answer and write the
 * paper, and one for which an open round would close before it opened.
 */
export function moveSession(move: SessionMove): Outcome<Round> {
  const problem = problemOf(move)
  return problem ? refused(problem) : accepted(moved(move))
}

function problemOf(move: SessionMove): Problem | null {
  const { round, session, calendar, now } = move
  if (session < dayOf(now, calendar.zone)) return { kind: 'session-past', session }
  if (isPossible(move)) return null
  const earliest = earliestSession(move)
  const { closes } = datesFor(session, move.rules, calendar)
  return round.state === 'open' && closes <= round.opens
    ? { kind: 'closes-before-opens', session, label: round.label, opens: round.opens, earliest }
    : { kind: 'session-too-soon', session, earliest }
}

function isPossible({ round, session, rules, calendar, now, released = false }: SessionMove): boolean {
  if (released) return true
  if (round.state === 'closed')
    return soonestDue(now, rules, calendar) < datesFor(session, { ...rules, paperDue: 0 }, calendar).paperDue
  return canStillAsk(datesFor(session, rules, calendar), now, rules, calendar)
}

/** The first session that would do. */
function earliestSession(move: SessionMove): Day {
  const { calendar, now, round, rules } = move
  const atLeast = round.state === 'closed' ? 1 : rules.draft + rules.paperDue + 1
  let session = plusWorkingDays(calendar, dayOf(now, calendar.zone), atLeast)
  while (!isPossible({ ...move, session })) session = plusWorkingDays(calendar, session, 1)
  return session
}

function moved({ round, session, rules, calendar, now, released = false }: SessionMove): Round {
  if (released) return { ...round, session }
  const dates = datesFor(session, rules, calendar)
  const soonest = soonestDue(now, rules, calendar)
  const to = (was: Instant, next: Instant): Instant => {
    if (was <= now) return next > now ? next : was
    return later(next, was < soonest ? was : soonest)
  }
  const draft = to(round.draft, dates.draft)
  const paperDue = later(to(round.paperDue, dates.paperDue), draft)
  switch (round.state) {
    case 'closed':
      return { ...round, session, draft, paperDue }
    case 'planned': {
      const opening = openingDates({ ...round, session, ...dates }, now, rules, calendar)
      return { ...opening, opens: later(opening.opens, now) }
    }
    case 'open': {
      const due = to(round.due, dates.due)
      const grace = later(to(round.grace, dates.grace), due)
      return { ...round, session, due, grace, closes: dates.closes, draft: dates.draft, paperDue: dates.paperDue }
    }
  }
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other)
