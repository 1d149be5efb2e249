import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'

/**
 * A call of the board for statements; `round` is a label, `measure` a code. It counts only while the store does not know
 * it.
 */
export interface SeedCall extends Pick<BoardCall, 'plan' | 'board' | 'question' | 'by' | 'at' | 'due' | 'state'> {
  readonly round: string
  readonly measure: string | null
}

/** What was said to a call, by its key; it counts only together with the call. */
export interface SeedStatement extends Omit<BoardStatement, 'id' | 'version'> {}

/** Tells calls apart by what they are on and when they were made. */
export const callKey = ({
  plan,
  round,
  board,
  measure,
  at,
}: Pick<SeedCall, 'plan' | 'round' | 'board' | 'measure' | 'at'>): string =>
  [plan, round, board, measure ?? '', at].join(':')

export const statementKey = ({ call, voice, group, person, at }: SeedStatement): string =>
  [call, voice, group ?? '', person ?? '', at].join(':')
