import type { Seed } from '#app/contracts/seed.ts'
import { callIn, statementIn } from '#sources/board-record.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** Calls of the board for statements, one a row; what was said to them names its call by round, board, measure and time. */
export function callsIn(file: TableFile): Required<Pick<Seed, 'calls' | 'statements'>> {
  return {
    calls: file.said.call.flatMap(({ line, words }) => {
      const said = file.check(vocabulary.call, words, [line])
      return said ? [callIn(file.plan, said, [line], file)] : []
    }),
    statements: file.said.statement.flatMap(({ line, words }) => {
      const row = file.check(vocabulary.statement, words, [line])
      if (!row) return []
      const { round, board, measure, called, ...said } = row
      return [statementIn({ plan: file.plan, round, board, measure, at: called }, said, [line], file)]
    }),
  }
}
