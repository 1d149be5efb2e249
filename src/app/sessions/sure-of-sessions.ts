import { isWorkingDay, workingDaysBetween } from '#domain/calendar.ts'
import { dayOf } from '#domain/instant.ts'
import type { Round } from '#domain/round.ts'
import type { FileMove } from '#app/rounds/file-move.ts'
import { newSessions, type SessionAct } from '#app/sessions/new-sessions.ts'
import { roundsAfter } from '#app/sessions/rounds-after.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'
import { tooLate } from '#app/sessions/what-follows.ts'

/**
 * What is asked before a change in the calendar that would open a round at once, or leave people fewer days to answer
 * than the plan gives them; nothing where it will be refused anyway.
 */
export async function sureOfSessions(
  act: Exclude<SessionAct, 'cancel'>,
  scheduling: Scheduling,
): Promise<string | null> {
  const { powers, by, args } = scheduling
  const { questions } = by.words
  const sessions = newSessions(act, scheduling)
  if (!sessions.ok) return null
  const day = args['to'] ?? args['date'] ?? ''
  const isOff = !isWorkingDay(powers.calendar, day)
  const doubts = [
    ...(isOff ? [questions.dayOff(by.say.day(day), Temporal.PlainDate.from(day).dayOfWeek)] : []),
    ...(await roundsAfter(scheduling, sessions.value)).flatMap((move) => doubtsOf(move, scheduling)),
  ]
  if (doubts.length === 0) return null
  return [...tooLate(scheduling), ...doubts, questions.really].join(' ')
}

/** What speaks against a move: it opens the round at once, or leaves few days to answer. */
export function doubtsOf({ plan, round, outcome }: FileMove, scheduling: Scheduling): readonly string[] {
  // Until when a motion is asked about has been named by somebody.
  if (!outcome.ok || round.state === 'closed' || plan.motion) return []
  const { powers, by } = scheduling
  const to = outcome.value
  const opensNow = to.state === 'planned' && to.opens <= powers.now()
  const [days, before] = [answeringDays(to, scheduling), answeringDays(round, scheduling)]
  const usual = plan.schedule.answering
  return [
    ...(opensNow ? [by.words.questions.opensAtOnce(to.label)] : []),
    ...(days < usual && days < before ? [by.words.sessions.fewerDays(to.label, days, usual)] : []),
  ]
}

function answeringDays({ opens, due }: Round, { powers: { calendar } }: Scheduling): number {
  return workingDaysBetween(calendar, dayOf(opens, calendar.zone), dayOf(due, calendar.zone))
}
