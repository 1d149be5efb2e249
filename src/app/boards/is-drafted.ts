import type { BoardCall } from '#domain/board-call.ts'
import type { Powers } from '#app/powers.ts'

/** Whether there is a draft of the report that a call is about. */
export const isDrafted = async (
  { store }: Pick<Powers, 'store'>,
  { round }: Pick<BoardCall, 'round'>,
): Promise<boolean> => (await store.papers.ofRound(round)) !== undefined
