import { list, paragraph } from '#report/build.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'
import type { AbsenceEntry } from '#app/people/absence-entry.ts'
import { replyWith } from '#app/reply.ts'

/** A person's absences that are not over, with the ways to delete one or to add another. */
export function showAbsences({ book, by, person }: AbsenceEntry): Reply {
  const { words, say } = by
  const { absence } = words.people
  const { directory, today } = book
  const coming = directory.absences.filter((each) => each.person === person.id && each.until >= today)
  const own = person.id === by.person.id
  const whose = own ? {} : { person: person.id }
  const add = button(words, absence.addButton, 'absent', { action: 'add', ...whose }, absence.actions.add)
  if (coming.length === 0) return replyWith([add], absence.none)
  const lines = coming.map(({ from, until, substitute }) => {
    const name = directory.people.find(({ id }) => id === substitute)?.name ?? null
    return absence.line(say.day(from), say.day(until), name)
  })
  const drops = coming.map(({ from, until }) =>
    button(
      words,
      `${absence.dropButton}: ${say.day(from)}`,
      'absent',
      { action: 'drop', period: `${from}/${until}`, ...whose },
      [...(own ? [] : [person.id]), absence.actions.drop, from].join(' '),
    ),
  )
  return replyWith([add, ...drops], paragraph(own ? absence.own : absence.of(person.name)), list(...lines))
}
