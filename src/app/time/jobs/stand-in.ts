import { nextWorkingDay } from '#domain/calendar.ts'
import type { Directory } from '#domain/directory.ts'
import { type Day, dayOf, type Instant, instantAt } from '#domain/instant.ts'
import { handedToStandIns } from '#app/people/standing-in.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Due, Job } from '#app/time/job.ts'

/**
 * Puts what is open on to whoever stands in, once: on the first working day of an absence, and on the first after a
 * person's last. What the round's opening has asked of the stand-in already is left alone.
 */
export const standIn: Job = {
  name: 'stand-in',
  upcoming(powers, _, book) {
    return goings(powers, book)
  },
  run(powers, _, book, { slot }) {
    const going = goings(powers, book).find((each) => each.slot === slot)
    if (!going) return { changes: [], messages: [] }
    const { person, before, at } = going
    return handedToStandIns({ powers, book, before, after: book.directory, person, since: at })
  },
}

/** Somebody who goes while a round is open, and who would be who without that. */
interface Going extends Due {
  readonly person: string
  readonly before: Directory
}

function goings(powers: Pick<Powers, 'city' | 'calendar'>, { round, directory, today }: RoundBook): readonly Going[] {
  if (round?.state !== 'open') return []
  const { zone, hours } = powers.city
  const begins = (day: Day): Instant => instantAt(nextWorkingDay(powers.calendar, day), hours.from, zone)
  const absences = directory.absences
    .filter(({ until }) => until >= today)
    .map((absence) => ({
      slot: `${absence.person}:${absence.from}:${round.id}`,
      at: begins(absence.from),
      last: absence.until,
      person: absence.person,
      before: { ...directory, absences: directory.absences.filter((each) => each !== absence) },
    }))
  const leavers = directory.people.flatMap((person) => {
    if (person.left === null) return []
    const people = directory.people.map((each) => (each === person ? { ...person, left: null } : each))
    return [
      {
        slot: `${person.id}:left:${person.left}:${round.id}`,
        at: begins(dayAfter(person.left)),
        last: '9999-12-31',
        person: person.id,
        before: { ...directory, people },
      },
    ]
  })
  return [...absences, ...leavers].filter(
    ({ at, last }) => round.opens < at && at < round.closes && dayOf(at, zone) <= last,
  )
}

const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString()
