import type { BoardCall } from '#domain/board-call.ts'
import type { Change } from '#app/contracts/change.ts'
import { callKey, type SeedCall, statementKey } from '#app/contracts/seed-board.ts'
import type { ImportPlan } from '#app/import/compare-import.ts'
import type { Present } from '#app/import/present.ts'

/** Calls of the board that the store does not know, with what was said to them; one that is closed takes nothing up. */
export function boardChanges({ calls, statements }: ImportPlan, present: Present): readonly Change[] {
  return calls
    .filter(({ how }) => how === 'added')
    .flatMap(({ value }): readonly Change[] => {
      const id = callKey(value)
      const said = statements.filter((one) => one.value.call === id).map((one) => one.value)
      return [
        { kind: 'board-called', call: callOf(id, value, present) },
        ...said.map((one): Change => ({
          kind: 'board-stated',
          statement: { ...one, id: statementKey(one), version: 1 },
        })),
        ...(value.state === 'open'
          ? []
          : [{ kind: 'board-call-state', call: id, state: value.state, version: 1 + said.length } as const]),
      ]
    })
}

function callOf(id: string, { measure, round: label, ...call }: SeedCall, { rounds }: Present): BoardCall {
  const known = rounds.find((round) => round.plan === call.plan && round.label === label)
  return {
    ...call,
    id,
    round: known?.id ?? `${call.plan}:${label}`,
    measure: measure === null ? null : `${call.plan}:${measure}`,
    state: 'open',
    version: 1,
  }
}
