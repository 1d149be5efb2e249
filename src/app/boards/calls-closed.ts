import type { Round } from '#domain/round.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Powers } from '#app/powers.ts'

/** What is closed by a draft of a round's paper: every call whose deadline is past, for its statements are in it now. */
export async function callsClosed(
  { store, now }: Pick<Powers, 'store' | 'now'>,
  plan: string,
  round: Round,
): Promise<readonly Change[]> {
  const calls = await store.boards.calls(plan)
  return calls
    .filter(({ state, round: of, due }) => state === 'open' && of === round.id && due <= now())
    .map(({ id, version }) => ({ kind: 'board-call-state', call: id, state: 'closed', version }))
}
