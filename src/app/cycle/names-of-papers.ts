import type { PlanStep } from '#domain/plan-stage.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Powers } from '#app/powers.ts'

/** The papers of ours that steps name, as people call them. */
export async function namesOfPapers(
  { store, city }: Pick<Powers, 'store' | 'city'>,
  steps: readonly Pick<PlanStep, 'paper'>[],
  { words: { cycle } }: Pick<Actor, 'words'>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(steps.flatMap(({ paper }) => paper?.id ?? []))
  const named = await Promise.all(
    [...ids].map(async (id): Promise<readonly (readonly [string, string])[]> => {
      const paper = (await store.papers.byId(id))?.paper
      const plan = city.plans.find(({ code }) => code === paper?.plan)
      const round = (await store.rounds.of(paper?.plan ?? '')).find((each) => each.id === paper?.round)
      if (!plan || !round) return []
      return [[id, plan.motion ? cycle.ourStatement(plan.motion.number) : cycle.ourReport(plan.code, round.label)]]
    }),
  )
  return new Map(named.flat())
}
