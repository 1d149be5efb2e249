import type { Instant } from '#domain/instant.ts'
import type { Request } from '#domain/request.ts'
import { phaseOf, type Round } from '#domain/round.ts'

/** Whether what is answered now is a supplement: the round is closed, and the coordination gave leave for one or asked back. */
export const takesSupplement = (
  { reopenedAt, query }: Pick<Request, 'reopenedAt' | 'query'>,
  round: Round,
  at: Instant,
): boolean => round.kind !== 'imported' && phaseOf(round, at) === 'closed' && (reopenedAt !== null || query !== null)
