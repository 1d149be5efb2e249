import { callKey, type SeedCall, type SeedStatement } from '#app/contracts/seed-board.ts'
import type { Present } from '#app/import/present.ts'

/** The calls of the board and what was said to them, as files have them. */
export function presentCalls({ calls, statements, rounds, measures }: Present): {
  readonly calls: readonly SeedCall[]
  readonly statements: readonly SeedStatement[]
} {
  const labels = new Map(rounds.map(({ id, label }) => [id, label]))
  const codes = new Map(measures.map(({ id, code }) => [id, code]))
  const found = calls.map(({ id, version: _version, ...call }) => ({
    id,
    call: { ...call, round: labels.get(call.round) ?? '', measure: codes.get(call.measure ?? '') ?? null },
  }))
  const keys = new Map(found.map(({ id, call }) => [id, callKey(call)]))
  return {
    calls: found.map(({ call }) => call),
    statements: statements.map(({ id: _id, version: _version, ...said }) => ({
      ...said,
      call: keys.get(said.call) ?? '',
    })),
  }
}
