import { handOver } from '#domain/hand-over.ts'
import type { Measure } from '#domain/measure.ts'
import type { Offer } from '#domain/offer.ts'
import type { Person } from '#domain/person.ts'
import type { Request } from '#domain/request.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { askedButtons, requestBlocks } from '#app/answers/request-blocks.ts'
import { mainPlan } from '#app/main-plan.ts'
import { motionLine } from '#app/motions/motion-line.ts'
import { dayBefore } from '#app/people/day-before.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply, replyWith } from '#app/reply.ts'
import { earlierAnswer } from '#app/rounds/earlier-answers.ts'
import { quietLaterButton } from '#app/rounds/quiet-later-button.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

export interface Handing {
  readonly powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>
  readonly book: RoundBook
  readonly by: Actor
  readonly measure: Measure
}

/**
 * The decision that hands a measure on from today: duties change, what is open is asked of the taker at once, and the
 * giver, the coordination and whoever else had asked for it (`offers`, now settled) are told.
 */
export async function handedOn(
  handing: Handing,
  { giver, taker }: { readonly giver: Person | null; readonly taker: Person },
  accepted: Offer,
  offers: readonly Offer[],
): Promise<Decision> {
  const { powers, book, by, measure } = handing
  const request = openRequest(book, measure)
  const yours = await nowYours(handing, request)
  const now = ({ words }: Actor): Reply => reply(words.people.nowWith(measure.code, measure.title, taker.name))
  const others = offers.filter(({ id }) => id !== accepted.id)
  const concerned = [
    ...(giver ? [giver] : []),
    ...holders(book, measure.plan, 'coordinator'),
    ...book.directory.people.filter(({ id }) => others.some((offer) => offer.taker === id)),
  ]
  const told = new Set(concerned.filter(({ id }) => id !== by.person.id && id !== taker.id))
  const about = request ? [request.id] : []
  return {
    reply: by.person.id === taker.id ? yours(by) : now(by),
    changes: [
      { kind: 'offer-settled', offer: accepted, state: 'accepted' },
      ...others.map((offer): Change => ({ kind: 'offer-settled', offer, state: 'withdrawn' })),
      ...dutyChanges(handing, giver, taker),
      ...(request ? [assigned(request, powers.now())] : []),
    ],
    messages: [
      ...(by.person.id === taker.id ? [] : [notice(powers, taker, book.directory, yours, about)]),
      ...[...told].map((person) => notice(powers, person, book.directory, now, about)),
    ],
  }
}

function dutyChanges({ powers, book, measure }: Handing, giver: Person | null, taker: Person): readonly Change[] {
  const { directory, today } = book
  const { ending, beginning } = handOver(
    measure.id,
    { giver: giver?.id ?? null, taker: taker.id },
    directory.duties,
    today,
  )
  return [
    ...ending.map((duty): Change => ({ kind: 'duty-until', duty, until: dayBefore(today) })),
    { kind: 'duty-set', duty: { id: powers.newId(), ...beginning } },
  ]
}

/** What is still to be answered about the measure in the open round. */
function openRequest(book: RoundBook, measure: Measure): Request | undefined {
  const request = book.round?.state === 'open' ? book.requestOf(measure) : undefined
  return request?.state === 'asked' ? request : undefined
}

const assigned = ({ id, party, version }: Request, at: string): Change => ({
  kind: 'request-assigned',
  request: id,
  party,
  declinedBy: null,
  remindedAt: at,
  version,
})

/** That the measure is the reader's now, with what is to be answered about it. */
async function nowYours({ powers, book, measure }: Handing, request: Request | undefined) {
  const last = request && (await earlierAnswer(powers, book, measure.id))
  return (reader: Actor): Reply => {
    const said = reader.words.people.nowYours(measure.code, measure.title)
    if (!request) return reply(said)
    const shown = requestBlocks({ measure, request, standingIn: false, last, withDue: true }, reader)
    const later = quietLaterButton({ ...request, snoozedUntil: null }, measure.code, reader)
    const buttons = [...askedButtons({ measure, request }, last !== undefined, reader), ...later]
    return replyWith(buttons, said, ...motionLine(mainPlan(powers.city), reader), ...shown)
  }
}
