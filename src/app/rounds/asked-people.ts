import type { Measure } from '#domain/measure.ts'
import type { Person } from '#domain/person.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { ReminderStep } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * Whoever is asked about a measure: the responsible person, and those to whom reminders have climbed while nobody had
 * answered; on a question back also whom it was put to.
 */
export function askedPeople(
  book: RoundBook,
  request: Request,
  measure: Measure,
  steps: readonly ReminderStep[],
): readonly Person[] {
  const chain = book.chain(measure)
  const climbed = request.state === 'asked' || request.state === 'excused' ? (request.step ?? 0) : 0
  const roles = ['responsible' as const, ...steps.slice(0, climbed).map(({ to }) => to)]
  const queried = book.directory.people.filter(({ id }) => id === book.queryOf(request)?.to)
  const asked = roles.flatMap((to) => recipientOf(to, chain, book.directory, book.today) ?? [])
  return [...new Map([...queried, ...asked].map((person) => [person.id, person])).values()]
}
