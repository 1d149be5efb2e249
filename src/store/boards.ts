import type { Kysely, Selectable } from 'kysely'
import { type BoardCall, boardCallStates } from '#domain/board-call.ts'
import { boardSources, type BoardStatement, boardVoices } from '#domain/board-statement.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Boards } from '#app/contracts/store/boards.ts'
import { inPortions } from '#store/in-portions.ts'
import type { BoardCallTable, BoardStatementTable } from '#store/tables/boards.ts'
import type { Tables } from '#store/tables/tables.ts'

export const boards = (db: Kysely<Tables>): Boards => ({
  async calls(plan) {
    const rows = await db
      .selectFrom('board_call')
      .selectAll()
      .where('plan', '=', plan)
      .orderBy('at')
      .orderBy('id')
      .execute()
    return rows.map(callOf)
  },
  async statements(calls) {
    const rows = await inPortions(calls, (some) =>
      db
        .selectFrom('board_statement')
        .selectAll()
        .where('call', 'in', some)
        // Of what was taken back no words are left.
        .where('text', '!=', '')
        .orderBy('at')
        .orderBy('id')
        .execute(),
    )
    return rows.map(statementOf)
  },
})

const callOf = ({ called_by: by, ...row }: Selectable<BoardCallTable>): BoardCall => ({
  ...row,
  by,
  state: oneOf(boardCallStates, row.state),
})

const statementOf = ({
  board_group: group,
  entered_by: by,
  left_out: leftOut,
  ...row
}: Selectable<BoardStatementTable>): BoardStatement => ({
  ...row,
  group,
  by,
  leftOut,
  voice: oneOf(boardVoices, row.voice),
  source: oneOf(boardSources, row.source),
  named: row.named === 1,
  late: row.late === 1,
})
