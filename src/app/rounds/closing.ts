import type { PlanSettings } from '#domain/city.ts'
import { closeRound } from '#domain/close-round.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { Unmet } from '#domain/unmet.ts'
import { list, paragraph } from '#report/build.ts'
import type { Change } from '#app/contracts/change.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import { queriesAtFreeze } from '#app/rounds/queries-at-freeze.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Effects } from '#app/rounds/effects.ts'

/**
 * Freezes an open round: what is unanswered is missing, and the coordination may draft the report; `by` knows already. Whom
 * no question has reached is not said to have left it unanswered.
 */
export async function closing(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  plan: PlanSettings,
  book: RoundBook,
  round: Round,
  by: string | null = null,
): Promise<Effects> {
  const missing = closeRound(book.requests)
  const isUnasked = neverAsked(book, await powers.store.outbox.unmet())
  const named = (wanted: (request: Request) => boolean): readonly string[] =>
    missing.filter(wanted).map(({ subject }) => {
      const measure = book.measure(subject)
      return `${measure?.code ?? ''} ${measure?.title ?? ''}`
    })
  const codes = named((request) => !isUnasked(request))
  const unasked = named(isUnasked)
  const closed: Round = { ...round, state: 'closed', closes: powers.now() < round.closes ? powers.now() : round.closes }
  return {
    changes: [
      { kind: 'round-changed', round: closed, version: round.version },
      ...missing.map(({ id, version }): Change => ({ kind: 'request-state', request: id, state: 'missing', version })),
    ],
    messages: holders(book, plan.code, 'coordinator')
      .filter(({ id }) => id !== by)
      .map((person) =>
        notice(powers, person, book.directory, ({ words, say }) =>
          replyWith(
            [paperButton(words, 'draft', { round: round.label })],
            paragraph(words.rounds.closed(round.label, book.requests.length - missing.length, book.requests.length)),
            ...(codes.length > 0 ? [paragraph(words.rounds.withoutAnswer), list(...codes)] : []),
            ...(unasked.length > 0 ? [paragraph(words.rounds.notAsked), list(...unasked)] : []),
            ...queriesAtFreeze(book, words),
            paragraph(words.rounds.paperDue(say.instant(round.paperDue))),
          ),
        ),
      ),
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
