import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { readWaiting, type Waiting } from '#app/rounds/waiting.ts'

/** What waits in a round beside missing answers: questions back, measures opened again, late answers to decide on. */
export async function waitingBlocks(
  powers: Pick<Powers, 'store'>,
  book: RoundBook,
  { words }: Pick<Actor, 'words'>,
): Promise<readonly Block[]> {
  const { afterwards } = words
  const waiting = await readWaiting(powers, book)
  const codes = (why: Waiting['why']): readonly string[] =>
    waiting.filter((each) => each.why === why).map(({ code }) => code)
  const [queried, reopened, late] = [codes('query'), codes('reopened'), codes('late')]
  return [
    ...(queried.length > 0 ? [paragraph(afterwards.query.openOn(queried))] : []),
    ...(reopened.length > 0 ? [paragraph(afterwards.reopenedOn(reopened))] : []),
    ...(late.length > 0 ? [paragraph(afterwards.waitingOn(late))] : []),
  ]
}
