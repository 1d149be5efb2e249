import type { PlanSettings } from '#domain/city.ts'
import { closeRound } from '#domain/close-round.ts'
import { closedNow } from '#domain/closed-now.ts'
import type { Round } from '#domain/round.ts'
import type { Change } from '#app/contracts/change.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { toldOfClosing } from '#app/rounds/told-of-closing.ts'

/** Freezes an open round: what is unanswered is missing, and the coordination may draft the report; `by` knows already. */
export async function closing(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  plan: PlanSettings,
  book: RoundBook,
  round: Round,
  by: string | null = null,
): Promise<Effects> {
  const told = await toldOfClosing(powers, book, round)
  return {
    changes: [
      { kind: 'round-changed', round: closedNow(round, powers.now()), version: round.version },
      ...closeRound(book.requests).map(({ id, version }): Change => ({
        kind: 'request-state',
        request: id,
        state: 'missing',
        version,
      })),
    ],
    messages: holders(book, plan.code, 'coordinator')
      .filter(({ id }) => id !== by)
      .map((person) => notice(powers, person, book.directory, told)),
  }
}
