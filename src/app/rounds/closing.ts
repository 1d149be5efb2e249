import type { PlanSettings } from '#domain/city.ts'
import { closeRound } from '#domain/close-round.ts'
import type { Round } from '#domain/round.ts'
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

/** Freezes an open round: what is unanswered is missing, and the coordination may draft the report; `by` knows already. */
export function closing(
  powers: Pick<Powers, 'city' | 'now' | 'newId' | 'quietUntil'>,
  plan: PlanSettings,
  book: RoundBook,
  round: Round,
  by: string | null = null,
): Effects {
  const missing = closeRound(book.requests)
  const codes = missing.map(({ subject }) => {
    const measure = book.measure(subject)
    return `${measure?.code ?? ''} ${measure?.title ?? ''}`
  })
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
            ...queriesAtFreeze(book, words),
            paragraph(words.rounds.paperDue(say.instant(round.paperDue))),
          ),
        ),
      ),
  }
}
