import type { City } from '#domain/city.ts'
import type { Day } from '#domain/instant.ts'
import { cancelledDays, isSessionOf, type Session } from '#domain/session.ts'
import { sessionsOfCommittee } from '#domain/sessions-of-committee.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Present } from '#app/import/present.ts'
import { committeesOf } from '#app/sessions/session-entries.ts'

interface Imported {
  /** The entries of the calendar file. */
  readonly read: readonly Session[]
  readonly present: Pick<Present, 'sessions'>
  readonly today: Day
}

/** So many days lie between two days that may be meant for the same session. */
const nearby = 14

/**
 * What a calendar file says otherwise than is known, and nobody would see: sessions to come that an earlier calendar had
 * and this one has not, days of the city's file that are near one of the calendar's, and sessions at a weekend. Only for committees of the file,
 * up to the last session that it has of them.
 */
export function calendarNotes(
  { read, present, today }: Imported,
  { plans }: Pick<City, 'plans'>,
  words: Catalogue['imports'],
): readonly string[] {
  const ids = new Set(read.map(({ id }) => id))
  return [...new Set(plans.flatMap(committeesOf))].flatMap((committee) => {
    const own = read.filter((session) => isSessionOf(committee, session))
    const days = own.map(({ day }) => day).toSorted()
    const isTold = (day: Day): boolean => day >= today && day <= (days.at(-1) ?? '')
    const gone = present.sessions.filter(
      (session) =>
        session.origin === 'calendar' &&
        !session.cancelled &&
        !ids.has(session.id) &&
        isTold(session.day) &&
        isSessionOf(committee, session),
    )
    const cancelled = cancelledDays(committee, present.sessions)
    const inFile = [...new Set(plans.flatMap((plan) => sessionsOfCommittee(plan, committee)))].filter(
      (day) => day >= today && !cancelled.includes(day),
    )
    const differing = inFile.flatMap((day) => {
      const near = own.find((each) => !each.cancelled && daysBetween(day, each.day) <= nearby)
      return near && !days.includes(day) ? [words.sessionsDiffer(committee, day, near.day)] : []
    })
    const weekend = own
      .filter(({ day, cancelled: isOff }) => !isOff && day >= today && isAtWeekend(day))
      .map(({ day }) => day)
    return [
      ...gone.map(({ day }) => words.sessionGone(committee, day)),
      ...differing,
      ...(weekend.length === 0 ? [] : [words.sessionsAtWeekend(committee, weekend)]),
    ]
  })
}

const isAtWeekend = (day: Day): boolean => Temporal.PlainDate.from(day).dayOfWeek > 5

const daysBetween = (one: Day, other: Day): number =>
  Math.abs(Temporal.PlainDate.from(one).until(Temporal.PlainDate.from(other)).days)
