import type { Seed } from '#app/contracts/seed.ts'
import { callKey, type SeedCall } from '#app/contracts/seed-board.ts'
import { namedPlan } from './named-plan.ts'
import { type Entry, said } from './said.ts'

/** A call of the board with what was said to it. */
export const callEntry = ({ plan, ...call }: SeedCall, seed: Seed): Entry =>
  said({
    plan: namedPlan(plan, seed),
    ...call,
    statements: (seed.statements ?? [])
      .filter((each) => each.call === callKey({ plan, ...call }))
      .map(({ call: _call, leftOut, named, late, ...each }) =>
        said({ ...each, named: named ? 'ja' : null, late: late ? 'ja' : null, 'left-out': leftOut }),
      ),
  })
