import { opening } from '#app/rounds/opening.ts'
import type { Job } from '#app/time/job.ts'

/** Opens the planned round at its date, late rather than never. */
export const openRound: Job = {
  name: 'open-round',
  upcoming(_, __, { round, next }) {
    return next && round?.state !== 'open' ? [{ slot: next.id, at: next.opens }] : []
  },
  run(powers, plan, book) {
    return book.next ? opening(powers, plan, book, book.next) : { changes: [], messages: [] }
  },
}
