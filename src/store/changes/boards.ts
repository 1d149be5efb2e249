import type { Kysely } from 'kysely'
import type { Handlers } from '#store/changes/handler.ts'
import { mustChange, mustInsert } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'

type Kinds =
  | 'board-called'
  | 'board-call-state'
  | 'board-call-due'
  | 'board-stated'
  | 'board-restated'
  | 'board-taken-back'
  | 'board-left-out'

export const boardChanges: Handlers<Kinds> = {
  async 'board-called'(tx, { call }) {
    const { by, ...row } = call
    const result = await tx
      .insertInto('board_call')
      .values({ ...row, called_by: by })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: call.id, detail: { board: call.board, round: call.round, measure: call.measure } }
  },

  async 'board-call-state'(tx, { call, state, version }) {
    const result = await tx
      .updateTable('board_call')
      .set({ state, version: version + 1 })
      .where('id', '=', call)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: call, detail: { state } }
  },

  async 'board-call-due'(tx, { call, due, version }) {
    const result = await tx
      .updateTable('board_call')
      .set({ due, state: 'open', version: version + 1 })
      .where('id', '=', call)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: call, detail: { due } }
  },

  async 'board-stated'(tx, { statement }) {
    const { id, call, voice, group, person, named, text, source, by, at, late, leftOut, version } = statement
    await mustBeOpen(tx, call)
    const result = await tx
      .insertInto('board_statement')
      .values({
        id,
        call,
        voice,
        board_group: group,
        person,
        named: Number(named),
        text,
        source,
        entered_by: by,
        at,
        late: Number(late),
        left_out: leftOut,
        version,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    mustInsert(result)
    return { subject: call, detail: { statement: id, voice, source } }
  },

  async 'board-restated'(tx, { statement, version }) {
    const { id, call, voice, named, text, source, by, at, late } = statement
    await mustBeOpen(tx, call)
    const result = await tx
      .updateTable('board_statement')
      .set({ named: Number(named), text, source, entered_by: by, at, late: Number(late), version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: call, detail: { statement: id, voice, source } }
  },

  async 'board-taken-back'(tx, { statement, call, version }) {
    await mustBeOpen(tx, call)
    const result = await tx
      .updateTable('board_statement')
      .set({ text: '', version: version + 1 })
      .where('id', '=', statement)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: call, detail: { statement } }
  },

  async 'board-left-out'(tx, { statement, reason, version }) {
    const result = await tx
      .updateTable('board_statement')
      .set({ left_out: reason, version: version + 1 })
      .where('id', '=', statement)
      .where('version', '=', version)
      .executeTakeFirst()
    mustChange(result)
    return { subject: statement, detail: { leftOut: reason === null ? 'no' : 'yes' } }
  },
}

/**
 * The paper may have been released since the call was read. Whoever ends the call must have read what is said now: a
 * release is decided anew when a statement comes while its files are made.
 */
async function mustBeOpen(tx: Kysely<Tables>, call: string): Promise<void> {
  const result = await tx
    .updateTable('board_call')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', call)
    .where('state', '=', 'open')
    .executeTakeFirst()
  mustChange(result)
}
