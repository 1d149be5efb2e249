import type { Powers } from '#app/powers.ts'

/** The rounds of a plan whose report the board has been called on: these are asked, whatever becomes of the plan. */
export const roundsCalledOn = async (
  { store }: { readonly store: Pick<Powers['store'], 'boards'> },
  plan: string,
): Promise<ReadonlySet<string>> => new Set((await store.boards.calls(plan)).map(({ round }) => round))
