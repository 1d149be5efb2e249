import { closing } from '#app/rounds/closing.ts'
import type { Job } from '#app/time/job.ts'

/** Freezes the open round at its date. */
export const closeRound: Job = {
  name: 'close-round',
  upcoming(_, __, { round }) {
    return round?.state === 'open' ? [{ slot: `${round.id}@${round.closes}`, at: round.closes }] : []
  },
  run(powers, plan, book) {
    return book.round ? closing(powers, plan, book, book.round) : { changes: [], messages: [] }
  },
}
