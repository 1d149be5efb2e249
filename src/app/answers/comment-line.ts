import type { Comment } from '#domain/comment.ts'
import type { Actor } from '#app/contracts/actor.ts'

/** A question back or a remark with its day, on one line; without a name. */
export function commentLine({ kind, at, text }: Comment, { words, say }: Pick<Actor, 'words' | 'say'>): string {
  const { query, remark } = words.afterwards
  return (kind === 'query' ? query : remark).shown(say.dayOf(at), text)
}
