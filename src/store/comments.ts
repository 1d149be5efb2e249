import type { Kysely, Selectable } from 'kysely'
import { type Comment, commentKinds } from '#domain/comment.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Comments } from '#app/contracts/store/comments.ts'
import { inPortions } from '#store/in-portions.ts'
import type { CommentTable } from '#store/tables/rounds.ts'
import type { Tables } from '#store/tables/tables.ts'

export const comments = (db: Kysely<Tables>): Comments => ({
  async byIds(ids) {
    const rows = await inPortions(ids, (some) => db.selectFrom('comment').selectAll().where('id', 'in', some).execute())
    return rows.map(commentOf)
  },
  async on(requests) {
    const rows = await inPortions(requests, (some) =>
      db.selectFrom('comment').selectAll().where('request', 'in', some).orderBy('at').orderBy('id').execute(),
    )
    return rows.map(commentOf)
  },
})

const commentOf = ({ put_to: to, ...row }: Selectable<CommentTable>): Comment => ({
  ...row,
  to,
  kind: oneOf(commentKinds, row.kind),
})
