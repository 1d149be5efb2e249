import { checkAbsence } from '#domain/check-absence.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Absence } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import type { AbsenceEntry } from '#app/people/absence-entry.ts'
import { notice } from '#app/people/notice.ts'
import { handedToStandIns } from '#app/people/standing-in.ts'
import { reply } from '#app/reply.ts'

/**
 * Enters an absence, in place of one with the same first day: whoever stands in is told, and gets at once what is open
 * when it has begun already; else they get it when it begins.
 */
export async function enterAbsence(entry: AbsenceEntry, wanted: Absence): Promise<Outcome<Decision>> {
  const { powers, book, by, person } = entry
  const { directory, today } = book
  const others = directory.absences.filter((each) => each.person !== person.id || each.from !== wanted.from)
  const absence = checkAbsence(wanted, { ...directory, absences: others })
  if (!absence.ok) return absence
  const after = { ...directory, absences: [...others, wanted] }
  const begun = wanted.from <= today
  const handed = begun
    ? await handedToStandIns({ powers, book, before: directory, after, person: person.id })
    : { changes: [], messages: [] }
  const isNew = others.length === directory.absences.length
  return accepted({
    reply: receipt(entry, wanted),
    changes: [{ kind: 'absence-set', absence: wanted }, ...handed.changes],
    messages: [...told(entry, wanted), ...handed.messages],
    ...(isNew && !begun
      ? {
          undo: {
            act: 'absence',
            about: by.words.people.absence.period(by.say.day(wanted.from), by.say.day(wanted.until)),
            changes: [{ kind: 'absence-dropped', person: person.id, from: wanted.from }],
          },
        }
      : {}),
  })
}

function receipt({ book, by, person }: AbsenceEntry, { from, until, substitute }: Absence) {
  const { absence } = by.words.people
  const named = book.directory.people.find(({ id }) => id === substitute)?.name ?? null
  const [first, last] = [by.say.day(from), by.say.day(until)]
  const said =
    person.id === by.person.id
      ? absence.entered(first, last, named)
      : absence.enteredFor(person.name, first, last, named)
  return reply(said, ...(named === null ? [absence.withoutSubstitute] : []))
}

function told({ powers, book, by, person }: AbsenceEntry, { from, until, substitute }: Absence): readonly Message[] {
  const { people } = book.directory
  const standIn = people.find(({ id }) => id === substitute)
  const tell = (reader: Actor) => ({
    ...reader.words.people.absence,
    days: [reader.say.day(from), reader.say.day(until)] as const,
  })
  return [
    ...(standIn && standIn.id !== by.person.id
      ? [
          notice(powers, standIn, book.directory, (reader) => {
            const { standIn: sentence, days } = tell(reader)
            return reply(sentence(person.name, ...days))
          }),
        ]
      : []),
    ...(person.id === by.person.id
      ? []
      : [
          notice(powers, person, book.directory, (reader) => {
            const { enteredForYou, days } = tell(reader)
            return reply(enteredForYou(...days, standIn?.name ?? null))
          }),
        ]),
  ]
}
