import { accepted, type Outcome } from '#domain/outcome.ts'
import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import { replyWith } from '#app/reply.ts'
import { fewDays } from '#app/rounds/few-days.ts'
import { movedRound } from '#app/rounds/moved-round.ts'
import { moving } from '#app/rounds/moving.ts'
import { outdatedPaper } from '#app/rounds/outdated-paper.ts'
import type { Running } from '#app/rounds/running.ts'
import { sessionOf } from '#app/rounds/session-of.ts'
import { datesOf } from '#app/rounds/show-round.ts'

/** Moves the committee's session of a round with all that hangs on it. The mover is told the dates and what follows. */
export async function moveRound(running: Running): Promise<Outcome<Decision>> {
  const { powers, plan, book, by } = running
  const { words } = by
  const moved = await movedRound(running)
  if (!moved.ok) return moved
  const { from, to } = moved.value
  const effects = await moving({ powers, plan, book, from, to, by: by.person.id })
  const paper = await outdatedPaper(powers, to)
  const outdated = paper === null ? [] : [paragraph(words.rounds.outdatedPaper(paper))]
  const said = words.rounds.sessionMoved(to.label, sessionOf(to, by), false)
  return accepted({
    ...effects,
    reply: replyWith(
      paper === null ? [] : [paperButton(words, plan.motion?.number, 'withdraw', { round: to.label })],
      said,
      ...datesOf(to, by),
      ...fewDays(to, running),
      ...outdated,
    ),
  })
}
