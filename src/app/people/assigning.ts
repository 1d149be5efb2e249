import { type Assignment, assignMeasure } from '#domain/assign-measure.ts'
import type { Duty } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import type { Change } from '#app/contracts/change.ts'
import { dayBefore } from '#app/people/day-before.ts'
import type { Powers } from '#app/powers.ts'
import { bookAfter } from '#app/rounds/book-after.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Measures as they are assigned: what changes, what takes it back, and what is to be asked of others now. */
export interface Assigning {
  readonly measures: readonly Measure[]
  /** The book as it then is. */
  readonly after: RoundBook
  readonly changes: readonly Change[]
  readonly back: readonly Change[]
  /** Open requests that now are someone else's to answer. */
  readonly asked: readonly Request[]
}

/** Works out who has which duty from today; measures for which it is so already are left out. */
export function assigning(
  { newId, now }: Pick<Powers, 'newId' | 'now'>,
  book: RoundBook,
  measures: readonly Measure[],
  to: { readonly as: Assignment; readonly to: string },
): Assigning {
  const { directory, today } = book
  const assigned = measures.flatMap((measure) => {
    const { responsible, others } = book.chain(measure)
    const answering = [...(responsible ? [responsible] : []), ...others].map(({ id }) => id)
    const outcome = assignMeasure(measure.id, { ...to, answering }, directory.duties, today)
    if (!outcome) return []
    return [
      { measure, ending: outcome.ending, beginning: outcome.beginning.map((duty): Duty => ({ id: newId(), ...duty })) },
    ]
  })
  const ending = assigned.flatMap((each) => each.ending)
  const beginning = assigned.flatMap((each) => each.beginning)
  const until = dayBefore(today)
  const after = bookAfter(book, { duties: beginning, withoutDuties: ending })
  const moves = assigned.flatMap(({ measure }) => moved(book, after, measure, now()))
  return {
    measures: assigned.map(({ measure }) => measure),
    after,
    changes: [
      ...ending.map((duty): Change => ({ kind: 'duty-until', duty, until })),
      ...beginning.map((duty): Change => ({ kind: 'duty-set', duty })),
      ...moves.map(({ change }) => change),
    ],
    back: [
      ...beginning.map((duty): Change => ({ kind: 'duty-removed', duty })),
      ...ending.map((duty): Change => ({ kind: 'duty-until', duty: { ...duty, until }, until: duty.until })),
      ...moves.map(({ back }) => back),
    ],
    asked: moves.filter(({ isAsked }) => isAsked).map(({ request }) => request),
  }
}

/** The request of the open round follows: to another office, to another person, and a decline is settled. */
function moved(book: RoundBook, after: RoundBook, measure: Measure, now: string): readonly Move[] {
  const request = book.round?.state === 'open' ? book.requestOf(measure) : undefined
  if (!request) return []
  const { id, party, declinedBy, remindedAt, state, version } = request
  const [before, next] = [holdersOf(book, measure), holdersOf(after, measure)]
  const another = before.responsible !== next.responsible
  const isAsked = state === 'asked' && (before.recipient !== next.recipient || (another && declinedBy !== null))
  const settled = another || next.lead !== party
  if (!settled && !isAsked) return []
  const was = { kind: 'request-assigned', request: id, party, declinedBy, remindedAt } as const
  const is = { ...was, party: next.lead, declinedBy: settled ? null : declinedBy }
  return [
    {
      request,
      isAsked,
      change: { ...is, remindedAt: isAsked ? now : remindedAt, version },
      back: { ...was, version: version + 1 },
    },
  ]
}

interface Move {
  readonly request: Request
  readonly isAsked: boolean
  readonly change: Change
  readonly back: Change
}

function holdersOf(book: RoundBook, measure: Measure) {
  const chain = book.chain(measure)
  return {
    lead: chain.lead?.id ?? null,
    responsible: chain.responsible?.id,
    recipient: recipientOf('responsible', chain, book.directory, book.today)?.id,
  }
}
