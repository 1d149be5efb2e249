import { isWorkingDay, nextWorkingDay, workingDaysBetween } from '#domain/calendar.ts'
import { dayOf, type Instant, instantAt } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import type { Boarding } from '#app/boards/boarding.ts'

type Dating = Pick<Boarding, 'powers' | 'plan' | 'book' | 'args'>

/** With fewer working days than these a call is likely to find nobody. */
const few = 5

/** Until when the board is called by the day that is named, or the working day after it; refuses one that is past, or later than the paper is due. */
export function dueOfCall({ powers, plan, book, args }: Dating, round: Pick<Round, 'paperDue'>): Outcome<Instant> {
  const { calendar } = powers
  const { date: day = '' } = args
  const due = instantAt(nextWorkingDay(calendar, day), plan.schedule.endsAt, calendar.zone)
  if (day < book.today || due <= powers.now()) return refused({ kind: 'day-past', day })
  return due > round.paperDue
    ? refused({ kind: 'due-too-late', day, latest: dayOf(round.paperDue, calendar.zone) })
    : accepted(due)
}

/** What is asked before a deadline that falls on a day off, or leaves the members hardly any time; null for any other. */
export function sureOfDue({ powers, book, args, by }: Dating & Pick<Boarding, 'by'>, due: Instant): string | null {
  const { calendar } = powers
  const { date: day = '' } = args
  const { words, say } = by
  const days = workingDaysBetween(calendar, book.today, dayOf(due, calendar.zone))
  const { dayOff, really } = words.questions
  const doubts = [
    ...(isWorkingDay(calendar, day) ? [] : [dayOff(say.day(day), Temporal.PlainDate.from(day).dayOfWeek)]),
    ...(days < few ? [words.boards.littleTime(say.instant(due), days)] : []),
  ]
  if (doubts.length === 0) return null
  const until = days < few ? [] : [words.boards.runsUntil(say.instant(due))]
  return [...doubts, ...until, really].join(' ')
}
