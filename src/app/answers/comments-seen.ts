import type { Comment } from '#domain/comment.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { allowed } from '#app/people/allowed.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The comments that a person may read of those on their measures: whoever is no staff, only what is put to them. */
export const commentsSeen = (
  comments: readonly Comment[],
  book: RoundBook,
  by: Actor,
  plan: string,
): readonly Comment[] =>
  allowed(book, by, 'see-remarks', plan) ? comments : comments.filter(({ to }) => to === by.person.id)
