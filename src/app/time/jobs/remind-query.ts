import { plusWorkingDays } from '#domain/calendar.ts'
import type { Comment } from '#domain/comment.ts'
import { dayOf, type Instant, instantAt } from '#domain/instant.ts'
import { recipientOf } from '#domain/recipient.ts'
import { isAtHand } from '#domain/absence.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Powers } from '#app/powers.ts'
import { queryMessage } from '#app/answers/query-message.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Job } from '#app/time/job.ts'

/** Working days after which a question back is put once more. */
const patience = 2

/** Reminds once of a question back that is still open. */
export const remindQuery: Job = {
  name: 'remind-query',
  upcoming(powers, plan, book) {
    return openQueries(book).map((query) => ({ slot: query.id, at: dueAt(query, powers, plan) }))
  },
  async run(powers, _, book, { slot }) {
    const query = openQueries(book).find(({ id }) => id === slot)
    const request = book.requests.find(({ id }) => id === query?.request)
    const measure = request && book.measure(request.subject)
    if (!query || !request || !measure) return { changes: [], messages: [] }
    const [present] = request.answer ? await powers.store.answers.byIds([request.answer]) : []
    const asked = book.directory.people.find(({ id }) => id === query.to)
    const person =
      asked && isAtHand(asked, book.directory, book.today)
        ? asked
        : recipientOf('responsible', book.chain(measure), book.directory, book.today)
    // Whoever asked knows; with nobody else to answer there is nobody to remind.
    if (!person || person.id === query.author) return { changes: [], messages: [] }
    return { changes: [], messages: [queryMessage({ powers, book, measure, query, present, person }, 'reminder')] }
  },
}

const openQueries = (book: RoundBook): readonly Comment[] => book.requests.flatMap((each) => book.queryOf(each) ?? [])

function dueAt({ at }: Comment, { calendar }: Pick<Powers, 'calendar'>, { schedule }: PlanSettings): Instant {
  const day = plusWorkingDays(calendar, dayOf(at, calendar.zone), patience)
  return instantAt(day, schedule.opensAt, calendar.zone)
}
