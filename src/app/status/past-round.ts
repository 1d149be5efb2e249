import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { mainPlan } from '#app/main-plan.ts'
import { attachments } from '#app/papers/attachments.ts'
import { handedFiles } from '#app/papers/handed-files.ts'
import { keptIn } from '#app/papers/version-files.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { roundFigures } from '#app/rounds/round-figures.ts'
import type { SeenBook } from '#app/rounds/seen-by.ts'
import { leftOut } from '#app/status/left-out.ts'
import { statusBlocks } from '#app/status/status-blocks.ts'

/** How an earlier round ended, laid out like the present one's overview, with the paper that was released on it. */
export async function pastRoundReply(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'calendar' | 'formats'>,
  book: SeenBook,
  by: Actor,
): Promise<Reply> {
  const plan = mainPlan(powers.city)
  const counted = await roundFigures(powers, book)
  const paper = book.round ? await powers.store.papers.ofRound(book.round.id) : undefined
  const released = paper?.versions.findLast(({ releasedAt }) => releasedAt !== null)
  const files = paper && released ? handedFiles(keptIn(paper, released), powers.formats) : []
  const { status } = by.words
  const ending = released?.releasedAt
    ? status.releasedThen(by.say.dayOf(released.releasedAt), files.length > 0)
    : status.neverReleased
  const said = reply(
    ...statusBlocks({ plan, book, counted, paper, by, now: powers.now, calendar: powers.calendar, past: true }),
    paragraph(ending),
    ...leftOut(book, by),
  )
  return {
    ...said,
    files: attachments(files),
  }
}
