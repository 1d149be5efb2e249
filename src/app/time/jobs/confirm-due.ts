import type { Calendar } from '#domain/calendar.ts'
import { oneWorkingDayAfter, type WorkingHours } from '#domain/working-hours.ts'
import type { Unconfirmed } from '#app/contracts/store/papers.ts'
import { paperButton } from '#app/papers/paper-button.ts'
import { holders } from '#app/people/holders.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { replyWith } from '#app/reply.ts'
import type { Due, Job } from '#app/time/job.ts'

/**
 * Tells the coordination, once for each part of a version, that the liaison has neither confirmed nor returned it a working day
 * after it was handed over.
 */
export const confirmDue: Job = {
  name: 'confirm-due',
  async upcoming({ store, calendar, city }, plan) {
    return (await store.papers.unconfirmed(plan.code)).map((each) => dueOf(each, city.hours, calendar))
  },
  async run(powers, plan, book, { slot }) {
    const { store, city, calendar } = powers
    const waiting = await store.papers.unconfirmed(plan.code)
    const found = waiting.find((each) => dueOf(each, city.hours, calendar).slot === slot)
    const round = book.rounds.find(({ id }) => id === found?.round)
    if (!found || !round) return { changes: [], messages: [] }
    const motion = plan.motion?.number
    const liaisons = holders(book, plan.code, 'liaison').length
    const messages = holders(book, plan.code, 'coordinator').map((person) =>
      paperNotice({ powers, plan, book }, person, ({ words, say }) =>
        replyWith(
          [paperButton(words, motion, 'files', { round: round.label }, motion === undefined ? round.label : '')],
          words.papers.unconfirmed(motion ?? round.label, found.no, say.dayOf(found.handedAt), liaisons, found.level),
        ),
      ),
    )
    return { changes: [], messages }
  },
}

const dueOf = ({ paper, no, level, handedAt }: Unconfirmed, hours: WorkingHours, calendar: Calendar): Due => ({
  slot: level === 'public' ? `${paper}:${no}` : `${paper}:${no}:${level}`,
  at: oneWorkingDayAfter(handedAt, hours, calendar),
})
