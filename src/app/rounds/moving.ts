import type { PlanSettings } from '#domain/city.ts'
import { movedDues } from '#domain/moved-dues.ts'
import type { Round } from '#domain/round.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Powers } from '#app/powers.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { outdatedPaper } from '#app/rounds/outdated-paper.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { toldOfMove } from '#app/rounds/told-of-move.ts'
import { toldOfOutdatedPaper } from '#app/rounds/told-of-outdated-paper.ts'

export interface Moving {
  readonly powers: Pick<Powers, 'store' | 'city' | 'newId' | 'quietUntil'>
  readonly plan: PlanSettings
  readonly book: RoundBook
  readonly from: Round
  readonly to: Round
  /** Who moved it and knows; null when the city's file did. */
  readonly by: string | null
}

/**
 * A round dated anew with the due dates that hang on it. Everyone concerned is told once: those whose due date changes,
 * and the coordination, the CDO, those who release the paper and the liaison.
 */
export async function moving(move: Moving): Promise<Effects> {
  const { powers, book, from, to } = move
  const moved = to.state === 'open' ? movedDues(book.requests, from, to) : []
  const paper = await outdatedPaper(powers, to)
  const told = toldOfMove(move, { moved, paper, waiting: await powers.store.outbox.waiting() })
  return {
    changes: [
      { kind: 'round-changed', round: to, version: from.version },
      ...moved.map(({ request, due }): Change => ({
        kind: 'request-due',
        request: request.id,
        due,
        version: request.version,
      })),
      ...told.changes,
    ],
    messages: [...told.messages, ...(paper === null ? [] : await toldOfOutdatedPaper(move, paper))],
  }
}
