import { dayOf } from '#domain/instant.ts'
import type { Round } from '#domain/round.ts'
import { datesFor } from '#domain/schedule.ts'
import { problemSentence } from '#text/problem.ts'
import type { FileMove } from '#app/rounds/file-move.ts'
import { daysOf, type SessionAct } from '#app/sessions/new-sessions.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'

/** What comes of a change in the calendar, in sentences: for each round that follows, and for a session that is too near. */
export function whatFollows(act: SessionAct, scheduling: Scheduling, followed: readonly FileMove[]): readonly string[] {
  const { by } = scheduling
  const lines = followed.map((move) => lineOf(move, act, scheduling).join(' '))
  return [
    ...(act === 'cancel' ? [] : tooLate(scheduling)),
    ...lines,
    ...(followed.some(({ outcome }) => outcome.ok) ? [by.words.sessions.told] : []),
  ]
}

/** Nothing where a paper can still be made for the new session. */
export function tooLate({ powers, plan, book, by, args }: Scheduling): readonly string[] {
  const day = args['to'] ?? args['date'] ?? ''
  const { calendar } = powers
  const due = dayOf(datesFor(day, plan.schedule, calendar).paperDue, calendar.zone)
  return due > book.today ? [] : [by.words.sessions.paperTooLate(by.say.day(day), by.say.day(due))]
}

function lineOf(move: FileMove, act: SessionAct, scheduling: Scheduling): readonly string[] {
  const { plan, round, session, outcome } = move
  if (plan.motion) return motionLine(move, scheduling)
  const { words, say } = scheduling.by
  const { sessions } = words
  const { label } = round
  if (session === null) return [sessions.hangs(label)]
  if (!outcome.ok) return [sessions.cannotFollow(label), problemSentence(outcome.problem, words, say)]
  return [
    sessions.follows(label, say.weekday(session)),
    ...datesIn(outcome.value, scheduling),
    ...(act === 'cancel' && session > round.periodTo && daysOf(scheduling).some((day) => day > session)
      ? [sessions.beyond(label)]
      : []),
  ]
}

function motionLine({ round, session, outcome }: FileMove, { by: { words, say } }: Scheduling): readonly string[] {
  const { motions } = words
  if (session === null) return [motions.aimLost(round.label, say.weekday(round.session ?? ''))]
  return outcome.ok
    ? [motions.aimed(round.label, say.weekday(session)), motions.paperDue(say.instant(outcome.value.paperDue))]
    : [problemSentence(outcome.problem, words, say)]
}

/** The dates of a round that are still to come. */
export function datesIn({ state, opens, due, paperDue }: Round, { by: { words, say } }: Scheduling): readonly string[] {
  const { sessions } = words
  const paper = sessions.paperBy(say.instant(paperDue))
  if (state === 'closed') return [paper]
  return [
    state === 'planned' ? sessions.dates(say.instant(opens), say.instant(due)) : sessions.due(say.instant(due)),
    paper,
  ]
}
