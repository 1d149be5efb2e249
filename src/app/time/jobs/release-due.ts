import { inShort } from '#domain/may-release-signed.ts'
import { isReported } from '#domain/round.ts'
import { lateForSession } from '#app/papers/late-for-session.ts'
import { awaitedInRound } from '#app/signing/awaited-in-round.ts'
import { holders } from '#app/people/holders.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { replyWith } from '#app/reply.ts'
import type { Job } from '#app/time/job.ts'

/** Tells the coordination and those who may release when the paper is due and not released. */
export const releaseDue: Job = {
  name: 'release-due',
  async upcoming({ store }, _, { round }) {
    if (!round || !isReported(round) || round.state !== 'closed' || (await store.dues.done('release-due', round.id)))
      return []
    const paper = await store.papers.ofRound(round.id)
    return paper?.paper.state === 'released' ? [] : [{ slot: round.id, at: round.paperDue }]
  },
  async run(powers, plan, { round, directory, today }) {
    if (!round) return { changes: [], messages: [] }
    const awaited = await awaitedInRound(powers, round)
    const late = lateForSession(plan, round, today)
    const coordinators = holders({ directory, today }, plan.code, 'coordinator')
    const told = holders({ directory, today }, plan.code, 'coordinator', 'cdo', 'releaser')
    const messages = told.map((person) =>
      paperNotice({ powers, plan, book: { directory } }, person, (reader) => {
        const { releaseDue: said } = plan.motion ? reader.words.motions : reader.words.rounds
        return replyWith(
          coordinators.includes(person) ? late.buttons(reader) : [],
          [
            said(round.label),
            ...(awaited.length === 0 ? [] : [reader.words.coSignature.waitsFor(inShort(awaited))]),
            ...late.lines(reader, true),
          ].join(' '),
        )
      }),
    )
    return { changes: [], messages }
  },
}
