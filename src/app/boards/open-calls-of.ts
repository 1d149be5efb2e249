import type { BoardCall } from '#domain/board-call.ts'
import type { Round } from '#domain/round.ts'

/** The calls for statements on the report of a round that have not ended. */
export const openCallsOf = (round: Pick<Round, 'id'> | null, calls: readonly BoardCall[]): readonly BoardCall[] =>
  calls.filter((call) => call.state === 'open' && call.round === round?.id)
