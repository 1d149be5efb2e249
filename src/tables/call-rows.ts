import type { Seed } from '#app/contracts/seed.ts'
import { callKey } from '#app/contracts/seed-board.ts'
import type { SaidRow } from '#tables/said-row.ts'

/** Calls of the board for statements, one a row. */
export const callRows = ({ calls = [] }: Seed): readonly SaidRow[] => calls.map(({ plan: _plan, ...call }) => call)

/** What was said to them, each with what tells its call apart. */
export const statementRows = ({ calls = [], statements = [] }: Seed): readonly SaidRow[] => {
  const called = new Map(calls.map((call) => [callKey(call), call]))
  return statements.map(({ call, leftOut, ...said }) => {
    const { round, board, measure, at } = called.get(call) ?? {}
    return { round, board, measure, called: at, ...said, 'left-out': leftOut }
  })
}
