import type { Measure } from '#domain/measure.ts'
import type { Request } from '#domain/request.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { commentLine } from '#app/answers/comment-line.ts'
import { commentsSeen } from '#app/answers/comments-seen.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What the coordination decided, asked and remarked about a measure in this round: for those who may see notes. */
export async function coordinationBlocks(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  measure: Measure,
  request: Request,
  by: Actor,
): Promise<readonly Block[]> {
  if (!allowed(book, by, 'see-notes', measure.plan, measure)) return []
  const { afterwards } = by.words
  const comments = commentsSeen(await store.comments.on([request.id]), book, by, measure.plan)
  const late = await store.lateAnswers.on([request.id])
  return [
    ...(request.reason === null || !allowed(book, by, 'see-remarks', measure.plan)
      ? []
      : [afterwards.excusedBecause(request.reason)]),
    ...comments.map((comment) => commentLine(comment, by)),
    ...(late.some(({ decision }) => decision === null) ? [afterwards.waitsLate] : []),
  ].map((line) => paragraph(line))
}
