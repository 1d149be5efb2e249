import type { Request } from '#domain/request.ts'

/** The requests that become `missing` when their round is frozen: those still unanswered. */
export const closeRound = (requests: readonly Request[]): readonly Request[] =>
  requests.filter(({ state }) => state === 'asked')
