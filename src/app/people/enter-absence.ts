import { checkAbsence } from '#domain/check-absence.ts'
import type { Directory } from '#domain/directory.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Absence } from '#domain/person.ts'
import { standsInFor } from '#domain/stands-in-for.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { AbsenceEntry } from '#app/people/absence-entry.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { handedInAllRounds } from '#app/people/standing-in.ts'
import { whileAway } from '#app/people/while-away.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * Enters an absence, in place of one with the same first day: whoever stands in is told, and gets at once what is open
 * when it has begun already; else they get it when it begins.
 */
export async function enterAbsence(entry: AbsenceEntry, wanted: Absence): Promise<Outcome<Decision>> {
  const { powers, book, by, person } = entry
  const { directory, today } = book
  const absence = checkAbsence(wanted, directory)
  if (!absence.ok) return absence
  const replaced = directory.absences.find((each) => each.person === person.id && each.from === wanted.from)
  const others = directory.absences.filter((each) => each !== replaced)
  const after = { ...directory, absences: [...others, wanted] }
  const begun = wanted.from <= today
  const handed = begun
    ? await handedInAllRounds({ powers, before: directory, after, person: person.id })
    : { changes: [], messages: [] }
  const back: Change = replaced
    ? { kind: 'absence-set', absence: replaced }
    : { kind: 'absence-dropped', person: person.id, from: wanted.from }
  return accepted({
    reply: receipt(entry, wanted, after),
    changes: [{ kind: 'absence-set', absence: wanted }, ...handed.changes],
    messages: [...told(entry, wanted), ...toldOfMissingStandIn(entry, wanted), ...handed.messages],
    ...(begun
      ? {}
      : {
          undo: {
            act: 'absence',
            about: by.words.people.absence.period(by.say.day(wanted.from), by.say.day(wanted.until)),
            changes: [back],
          },
        }),
  })
}

function receipt(entry: AbsenceEntry, wanted: Absence, after: Directory) {
  const { book, by, person } = entry
  const { from, until, substitute } = wanted
  const { absence } = by.words.people
  const standsIn = standsInFor(wanted, book.directory).map((each) =>
    absence.wasToStandIn(
      nameOf(each.person, book),
      by.say.day(each.from),
      by.say.day(each.until),
      person.id === by.person.id ? null : person.name,
    ),
  )
  const named = book.directory.people.find(({ id }) => id === substitute)?.name ?? null
  const [first, last] = [by.say.day(from), by.say.day(until)]
  const said =
    person.id === by.person.id
      ? absence.entered(first, last, named)
      : absence.enteredFor(person.name, first, last, named)
  return reply(said, ...(named === null ? whileAway(entry, wanted, after) : []), ...standsIn)
}

const nameOf = (id: string, { directory }: RoundBook): string =>
  directory.people.find((each) => each.id === id)?.name ?? id

/** Tells those whose substitute is away, too, and the coordination. */
function toldOfMissingStandIn({ powers, book, by, person }: AbsenceEntry, wanted: Absence): readonly Message[] {
  const { directory } = book
  return standsInFor(wanted, directory).flatMap((each) => {
    const left = directory.people.filter(({ id }) => id === each.person)
    const coordination = holders(book, mainPlan(powers.city).code, 'coordinator')
    return [...new Set([...left, ...coordination])]
      .filter(({ id }) => id !== by.person.id && id !== person.id)
      .map((one) =>
        notice(powers, one, directory, ({ words, say }) => {
          const { yourStandInAway, standInAway } = words.people.absence
          const days = [say.day(wanted.from), say.day(wanted.until)] as const
          return reply(
            one.id === each.person
              ? yourStandInAway(person.name, ...days)
              : standInAway(person.name, ...days, nameOf(each.person, book)),
          )
        }),
      )
  })
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
