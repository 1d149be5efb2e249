import type { Measure } from '#domain/measure.ts'
import type { ReminderStep } from '#domain/reminder.ts'
import { awaitsAnswer, type Request } from '#domain/request.ts'
import { askedPeople } from '#app/rounds/asked-people.ts'
import { standsIn } from '#domain/stands-in.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A request someone can answer; `standingIn` when it is another's and they deputise. */
export interface OwnRequest {
  readonly request: Request
  readonly measure: Measure
  readonly standingIn: boolean
}

/** The requests of the book's open round that a person answers for, their own first; all states. */
export const ownRequests = (book: RoundBook, person: string): readonly OwnRequest[] =>
  book.round?.state === 'open' ? ownInRound(book, person) : []

/** Of a round that was closed of late: what a person did not answer in it, and may still answer for a supplement. */
export const ownMissing = (book: RoundBook, person: string): readonly OwnRequest[] =>
  ownClosed(book, person).filter(({ request }) => request.state === 'missing')

/** All that a person answers for in a round that was closed of late; all states. */
export const ownClosed = (book: RoundBook, person: string): readonly OwnRequest[] =>
  book.round?.state === 'closed' && book.round.kind === 'regular' ? ownInRound(book, person) : []

function ownInRound(book: RoundBook, person: string): readonly OwnRequest[] {
  const all = book.requests.flatMap((request) => {
    const measure = book.measure(request.subject)
    if (!measure || measure.state === 'superseded') return []
    const { responsible, others, deputy } = book.chain(measure)
    if ([responsible, ...others].some((one) => one?.id === person)) return [{ request, measure, standingIn: false }]
    return deputy?.id === person ? [{ request, measure, standingIn: true }] : []
  })
  return all.toSorted((a, b) => Number(a.standingIn) - Number(b.standingIn) || a.measure.position - b.measure.position)
}

/**
 * What a person was asked about, at the opening, by a reminder that climbed to them or by a question back, and nobody
 * has answered: a bare sentence of theirs is about that.
 */
export function awaited(book: RoundBook, person: string, steps: readonly ReminderStep[]): readonly OwnRequest[] {
  return book.requests.flatMap((request) => {
    const measure = book.measure(request.subject)
    if (!measure || !awaitsAnswer(request) || request.declinedBy !== null) return []
    const asked = askedPeople(book, request, measure, steps).some(({ id }) => id === person)
    return asked ? [{ request, measure, standingIn: standsIn(book.chain(measure), person) }] : []
  })
}

/**
 * What may be chosen where no code was given: what is awaited of a person; if nothing is, all they could answer, also in
 * somebody's place. Nothing is ever done about the latter before it has been chosen.
 */
export function choosable(book: RoundBook, person: string, steps: readonly ReminderStep[]): readonly OwnRequest[] {
  const asked = awaited(book, person, steps)
  return asked.length > 0 ? asked : stillOwn(book, person)
}

/** What a person could answer and has not, and has not declined. */
export const stillOwn = (book: RoundBook, person: string): readonly OwnRequest[] =>
  ownRequests(book, person).filter(({ request }) => awaitsAnswer(request) && request.declinedBy !== person)
