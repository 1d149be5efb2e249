import { isAbsent } from '#domain/absence.ts'
import type { Measure } from '#domain/measure.ts'
import type { Request } from '#domain/request.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** A request someone can answer; `standingIn` when it is another's and they deputise. */
export interface OwnRequest {
  readonly request: Request
  readonly measure: Measure
  readonly standingIn: boolean
}

/** The requests of the book's open round that a person answers for, their own first; all states. */
export function ownRequests(book: RoundBook, person: string): readonly OwnRequest[] {
  if (book.round?.state !== 'open') return []
  const all = book.requests.flatMap((request) => {
    const measure = book.measure(request.subject)
    if (!measure) return []
    const { responsible, deputy } = book.chain(measure)
    if (responsible?.id === person) return [{ request, measure, standingIn: false }]
    return deputy?.id === person ? [{ request, measure, standingIn: true }] : []
  })
  return all.toSorted((a, b) => Number(a.standingIn) - Number(b.standingIn) || a.measure.position - b.measure.position)
}

/**
 * What a bare sentence of this person can be about: their own open requests, and those they stand in for while the
 * responsible person is away or the chain has climbed to them; if there are none, every open one they deputise for.
 */
export function candidates(book: RoundBook, person: string): readonly OwnRequest[] {
  const open = ownRequests(book, person).filter(({ request }) => request.state === 'asked')
  const due = open.filter(({ measure, standingIn }) => {
    const { responsible } = book.chain(measure)
    return !standingIn || !responsible || isAbsent(responsible.id, book.directory, book.today)
  })
  return due.length > 0 ? due : open
}
