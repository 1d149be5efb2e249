import { nextWorkingDay, plusWorkingDays } from '#domain/calendar.ts'
import type { Comment } from '#domain/comment.ts'
import { freeFrom } from '#domain/contact.ts'
import { dayOf, type Instant, instantAt } from '#domain/instant.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Powers } from '#app/powers.ts'
import { openQueries } from '#app/answers/open-queries.ts'
import { queryMessage } from '#app/answers/query-message.ts'
import { readManners } from '#app/rounds/read-manners.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Due, Job } from '#app/time/job.ts'

/**
 * Reminds of a question back that is still open, some working days after it was put and then every week until the
 * freeze, on a day on which nothing else goes to the person.
 */
export const remindQuery: Job = {
  name: 'remind-query',
  async upcoming(powers, plan, book) {
    const open = openQueries(book)
    if (open.length === 0) return []
    const manners = await readManners(powers, plan)
    const now = powers.now()
    return open.flatMap(({ query, person }) => {
      const dues = occurrences(query, powers, plan, book)
      // What was missed while the bot stood still is not made up for one by one.
      const missed = dues.findLast(({ at }) => at <= now)
      const coming = dues.find(({ at }) => at > now)
      return [...(missed ? [{ ...missed, at: freeFrom(person, now, manners) }] : []), ...(coming ? [coming] : [])]
    })
  },
  async run(powers, _, book, { slot }) {
    const found = openQueries(book).find(({ query }) => query.id === slot.split('@')[0])
    if (!found) return { changes: [], messages: [] }
    const { answer } = found.request
    const [present] = answer ? await powers.store.answers.byIds([answer]) : []
    return { changes: [], messages: [queryMessage({ powers, book, ...found, present }, 'reminder')] }
  },
}

function occurrences(
  { id, at }: Comment,
  { calendar }: Pick<Powers, 'calendar'>,
  { schedule, reminderLimits }: PlanSettings,
  { round }: RoundBook,
): readonly Due[] {
  const first = plusWorkingDays(calendar, dayOf(at, calendar.zone), reminderLimits.queryAfter)
  const moment = (week: number): Instant => {
    const day = Temporal.PlainDate.from(first).add({ weeks: week }).toString()
    return instantAt(nextWorkingDay(calendar, day), schedule.opensAt, calendar.zone)
  }
  const dues: Due[] = [{ slot: id, at: moment(0) }]
  for (let week = 1; round && moment(week) < round.closes; week += 1) {
    dues.push({ slot: `${id}@${week}`, at: moment(week) })
  }
  return dues
}
