import type { Day } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Absence } from '#domain/person.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { AbsenceEntry } from '#app/people/absence-entry.ts'
import { notice } from '#app/people/notice.ts'
import { reply } from '#app/reply.ts'

/** Deletes the absence that holds on `day` or begins on this day of any year, and tells whoever was to stand in. */
export function dropAbsence({ powers, book, by, person }: AbsenceEntry, day: Day): Outcome<Decision> {
  const { directory } = book
  const own = directory.absences.filter((absence) => absence.person === person.id)
  const found =
    own.find(({ from, until }) => from <= day && day <= until) ??
    own.findLast(({ from }) => from.slice(-5) === day.slice(-5))
  if (!found) return refused({ kind: 'no-such-absence', day })
  const { from, until } = found
  const standIn = directory.people.find(({ id }) => id === found.substitute && id !== by.person.id)
  return accepted({
    reply: reply(by.words.people.absence.dropped(by.say.day(from), by.say.day(until))),
    changes: [{ kind: 'absence-dropped', person: person.id, from }],
    messages: standIn && until >= book.today ? [notice(powers, standIn, directory, noLonger(found, person.name))] : [],
    undo: {
      act: 'absence',
      about: by.words.people.absence.period(by.say.day(from), by.say.day(until)),
      changes: [{ kind: 'absence-set', absence: found }],
    },
  })
}

const noLonger =
  ({ from, until }: Absence, name: string): Parameters<typeof notice>[3] =>
  ({ words, say }) =>
    reply(words.people.absence.noLonger(name, say.day(from), say.day(until)))
