import { holders } from '#app/people/holders.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { replyWith } from '#app/reply.ts'
import type { Job } from '#app/time/job.ts'

/** Tells the coordination, once, that the last point of a motion has its answer: the statement need not wait for the date. */
export const pointsAnswered: Job = {
  name: 'points-answered',
  async upcoming({ now }, { motion }, { round, requests }) {
    const isOver = requests.length > 0 && requests.every(({ state }) => state !== 'asked')
    return motion && round?.state === 'open' && isOver ? [{ slot: round.id, at: now() }] : []
  },
  async run(powers, plan, { round, directory, today }) {
    if (!round) return { changes: [], messages: [] }
    const messages = holders({ directory, today }, plan.code, 'coordinator').map((person) =>
      paperNotice({ powers, plan, book: { directory } }, person, ({ words, say }) =>
        replyWith(
          [paperButton(words, plan.motion?.number, 'draft', { round: round.label })],
          words.motions.allAnswered(round.label, say.instant(round.closes)),
        ),
      ),
    )
    return { changes: [], messages }
  },
}
