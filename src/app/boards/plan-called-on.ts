import type { BoardCall } from '#domain/board-call.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Powers } from '#app/powers.ts'

/** The first plan on whose report or measures an advisory board is called in such a call. */
export async function planCalledOn(
  { store, city }: Pick<Powers, 'store' | 'city'>,
  isSuch: (call: BoardCall) => boolean,
): Promise<PlanSettings | undefined> {
  for (const plan of city.plans) if ((await store.boards.calls(plan.code)).some(isSuch)) return plan
  return undefined
}
