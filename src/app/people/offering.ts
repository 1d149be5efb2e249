import { isAskedFor, type Offer } from '#domain/offer.ts'
import type { Person } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Handing } from '#app/people/handing.ts'
import { mainPlan } from '#app/main-plan.ts'
import { motionLine } from '#app/motions/motion-line.ts'
import { offerButtons } from '#app/people/offer-buttons.ts'
import { notice } from '#app/people/notice.ts'
import { reply, replyWith } from '#app/reply.ts'

interface Offering {
  readonly giver: Person | null
  readonly taker: Person
  /** Who has to answer, each with what they are asked. */
  readonly asked: readonly Person[]
  readonly question: (reader: Actor) => string
  readonly receipt: string
}

/** The decision that keeps an offer and asks the other side; `earlier` ones that it replaces are withdrawn. */
export function offering(
  { powers, book, by, measure }: Handing,
  { giver, taker, asked, question, receipt }: Offering,
  earlier: readonly Offer[],
): Decision {
  const offer: Offer = {
    id: powers.newId(),
    measure: measure.id,
    giver: giver?.id ?? null,
    taker: taker.id,
    madeBy: by.person.id,
    at: powers.now(),
    state: 'open',
    version: 1,
  }
  const replaced = earlier.filter(
    (each) => isAskedFor(each) === isAskedFor(offer) && (!isAskedFor(offer) || each.taker === offer.taker),
  )
  return {
    reply: reply(receipt),
    changes: [
      ...replaced.map((each): Change => ({ kind: 'offer-settled', offer: each, state: 'withdrawn' })),
      { kind: 'offered', offer },
    ],
    messages: asked.map((person) =>
      notice(powers, person, book.directory, (reader) =>
        replyWith(
          offerButtons(offer, measure.code, reader),
          question(reader),
          ...motionLine(mainPlan(powers.city), reader),
        ),
      ),
    ),
    undo: {
      act: 'offered',
      about: measure.code,
      changes: [
        { kind: 'offer-settled', offer, state: 'withdrawn' },
        ...replaced.map((each): Change => {
          const withdrawn: Offer = { ...each, version: each.version + 1 }
          return { kind: 'offer-settled', offer: withdrawn, state: 'open' }
        }),
      ],
    },
  }
}

/** The decision that declines an offer: nothing changes, and whoever made it is told. */
export function declining({ powers, book, by, measure }: Handing, offer: Offer): Decision {
  const maker = book.directory.people.find(({ id }) => id === offer.madeBy)
  const { code } = measure
  return {
    reply: reply(by.words.people.declinedOffer(code)),
    changes: [{ kind: 'offer-settled', offer, state: 'declined' }],
    messages: maker
      ? [
          notice(powers, maker, book.directory, ({ words }) =>
            reply(
              isAskedFor(offer) ? words.people.askDeclined(code) : words.people.offerDeclined(code, by.person.name),
            ),
          ),
        ]
      : [],
  }
}
