import { isReported } from '#domain/round.ts'
import { holders } from '#app/people/holders.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import { replyWith } from '#app/reply.ts'
import type { Job } from '#app/time/job.ts'

/** Tells the coordination, on the day of the draft, that there is none yet. */
export const draftDue: Job = {
  name: 'draft-due',
  async upcoming({ store }, _, { round }) {
    if (!round || !isReported(round) || round.state !== 'closed' || (await store.dues.done('draft-due', round.id)))
      return []
    return (await store.papers.ofRound(round.id)) ? [] : [{ slot: round.id, at: round.draft }]
  },
  run(powers, plan, { round, directory, today }) {
    if (!round) return { changes: [], messages: [] }
    const messages = holders({ directory, today }, plan.code, 'coordinator').map((person) =>
      paperNotice({ powers, plan, book: { directory } }, person, ({ words, say }) =>
        replyWith(
          [paperButton(words, plan.motion?.number, 'draft', { round: round.label })],
          (plan.motion ? words.motions : words.rounds).draftDue(round.label, say.instant(round.paperDue)),
        ),
      ),
    )
    return { changes: [], messages }
  },
}
