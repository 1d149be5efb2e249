import { closeRound } from '#domain/close-round.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { Unmet } from '#domain/unmet.ts'
import { list, paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import { queriesAtFreeze } from '#app/rounds/queries-at-freeze.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * What the coordination reads when a round is frozen, whether they froze it themselves or not: how much is answered, what is
 * missing, and when the report is due. Whom no question has reached is not said to have left it unanswered.
 */
export async function toldOfClosing(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  round: Round,
): Promise<(reader: Actor) => Reply> {
  const missing = closeRound(book.requests)
  const isUnasked = neverAsked(book, await store.outbox.unmet())
  const named = (wanted: (request: Request) => boolean): readonly string[] =>
    missing.filter(wanted).map(({ subject }) => {
      const measure = book.measure(subject)
      return `${measure?.code ?? ''} ${measure?.title ?? ''}`
    })
  const codes = named((request) => !isUnasked(request))
  const unasked = named(isUnasked)
  const counted = (wanted: Request['state']): number => book.requests.filter(({ state }) => state === wanted).length
  const figures = [counted('answered'), book.requests.length, counted('excused')] as const
  const ofMotion = book.directory.homes.has(round.plan)
  return ({ words, say }) => {
    const { closed, paperDue } = ofMotion ? words.motions : words.rounds
    return replyWith(
      [paperButton(words, ofMotion ? round.plan : undefined, 'draft', { round: round.label })],
      paragraph(closed(round.label, ...figures)),
      ...(codes.length > 0 ? [paragraph(words.rounds.withoutAnswer), list(...codes)] : []),
      ...(unasked.length > 0 ? [paragraph(words.rounds.notAsked), list(...unasked)] : []),
      ...queriesAtFreeze(book, words),
      paragraph(paperDue(say.instant(round.paperDue))),
    )
  }
}

/** Tells of a request whether the person who would have to answer it could never be asked. */
function neverAsked({ measure, chain, directory, today }: RoundBook, unmet: readonly Unmet[]) {
  return ({ id, subject }: Request): boolean => {
    const about = measure(subject)
    const person = about && recipientOf('responsible', chain(about), directory, today)?.id
    return unmet.some((one) => one.person === person && one.requests.includes(id))
  }
}
