import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { reply } from '#app/reply.ts'
import type { Job } from '#app/time/job.ts'

/** Tells the coordination and those who may release when the paper is due and not released. */
export const releaseDue: Job = {
  name: 'release-due',
  async upcoming({ store }, _, { round }) {
    if (round?.kind !== 'regular' || round.state !== 'closed' || (await store.dues.done('release-due', round.id)))
      return []
    const paper = await store.papers.ofRound(round.id)
    return paper?.paper.state === 'released' ? [] : [{ slot: round.id, at: round.paperDue }]
  },
  run(powers, plan, { round, directory, today }) {
    if (!round) return { changes: [], messages: [] }
    const told = holders({ directory, today }, plan.code, 'coordinator', 'cdo', 'releaser')
    const messages = told.map((person) =>
      notice(powers, person, directory, ({ words }) => reply(words.rounds.releaseDue(round.label))),
    )
    return { changes: [], messages }
  },
}
