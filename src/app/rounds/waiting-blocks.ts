import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What waits in a round beside missing answers: questions back, measures opened again, late answers to decide on. */
export async function waitingBlocks(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  { words }: Pick<Actor, 'words'>,
): Promise<readonly Block[]> {
  const { afterwards } = words
  const late = book.round?.state === 'closed' ? await store.lateAnswers.waitingOf(book.round.id) : []
  const codes = (ids: readonly string[]): readonly string[] =>
    book.measures.filter((measure) => ids.includes(book.requestOf(measure)?.id ?? '')).map(({ code }) => code)
  const queried = codes(book.requests.filter(({ query }) => query !== null).map(({ id }) => id))
  const reopened = codes(book.requests.filter(({ reopenedAt }) => reopenedAt !== null).map(({ id }) => id))
  const waiting = codes(late.map(({ answer }) => answer.request))
  return [
    ...(queried.length > 0 ? [paragraph(afterwards.query.openOn(queried))] : []),
    ...(reopened.length > 0 ? [paragraph(afterwards.reopenedOn(reopened))] : []),
    ...(waiting.length > 0 ? [paragraph(afterwards.waitingOn(waiting))] : []),
  ]
}
