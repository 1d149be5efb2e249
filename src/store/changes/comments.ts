import type { Kysely } from 'kysely'
import type { Comment } from '#domain/comment.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { changeRequest } from '#store/changes/requests.ts'
import type { Tables } from '#store/tables/tables.ts'

export const commentChanges: Handlers<'asked-back' | 'remarked'> = {
  async 'asked-back'(tx, { comment, version }) {
    await keep(tx, comment)
    await changeRequest(tx, comment.request, version, { query: comment.id })
    return { subject: comment.request, detail: { comment: comment.id } }
  },

  async remarked(tx, { comment }) {
    await keep(tx, comment)
    return { subject: comment.request, detail: { comment: comment.id } }
  },
}

async function keep(tx: Kysely<Tables>, { to, ...comment }: Comment): Promise<void> {
  await tx
    .insertInto('comment')
    .values({ ...comment, put_to: to })
    .execute()
}
