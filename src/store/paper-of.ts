import type { Selectable } from 'kysely'
import { oneOf } from '#domain/one-of.ts'
import { type Paper, paperKinds, paperStates } from '#domain/paper.ts'
import type { PaperTable } from '#store/tables/papers.ts'

/** A paper as its row says. */
export const paperOf = (row: Selectable<PaperTable>): Paper => ({
  ...row,
  kind: oneOf(paperKinds, row.kind),
  state: oneOf(paperStates, row.state),
})
