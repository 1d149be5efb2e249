import { isReporting, reportingOf } from '#domain/reporting.ts'
import { roundsCalledOn } from '#app/cycle/rounds-called-on.ts'
import { opening } from '#app/rounds/opening.ts'
import type { Job } from '#app/time/job.ts'

/** Opens the planned round at its date, late rather than never. */
export const openRound: Job = {
  name: 'open-round',
  async upcoming({ store }, plan, { round, next }) {
    if (!next || round?.state === 'open') return []
    const isAsked =
      next.kind !== 'regular' ||
      isReporting(reportingOf(plan, await store.planSteps.all())) ||
      (await roundsCalledOn({ store }, plan.code)).has(next.id)
    return isAsked ? [{ slot: next.id, at: next.opens }] : []
  },
  run(powers, plan, book) {
    return book.next ? opening(powers, plan, book, book.next) : { changes: [], messages: [] }
  },
}
