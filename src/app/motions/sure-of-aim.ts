import { isWorkingDay } from '#domain/calendar.ts'
import { paperDueFor, soonestPaper } from '#domain/target-session.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { aimOf } from '#app/motions/aim-of.ts'
import type { Motioning } from '#app/motions/motioning.ts'

/**
 * What is asked before a statement is meant for a session that it cannot reach any more, or for a day without work; with
 * the next session that it can reach. Nothing where it will be refused anyway.
 */
export function sureOfAim({ plan, home, motion, powers, args, by }: Motioning): readonly Prompt[] {
  const { date: session = '' } = args
  const { today } = home
  if (!motion || session <= today) return []
  const { words, say } = by
  const { calendar } = powers
  const wanted = paperDueFor(session, plan.schedule, calendar)
  const isLate = wanted < soonestPaper(today, calendar)
  const next = isLate ? aimOf(powers, plan, { ...motion, session: null }) : null
  const doubts = [
    ...(isWorkingDay(calendar, session) ? [] : [words.questions.dayOff(say.day(session), weekdayOf(session))]),
    ...(isLate ? [words.sessions.paperTooLate(say.day(session), say.day(wanted))] : []),
    ...(next === null ? [] : [words.motions.aimNext(motion.number, say.day(next), next)]),
  ]
  return doubts.length === 0 ? [] : [yesOrNo('sure', [...doubts, words.questions.really].join(' '), by)]
}

const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek
