import { plusWorkingDays } from '#domain/calendar.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import { paragraph } from '#report/build.ts'
import { gapBlocks, gapButtons } from '#app/gaps/gap-blocks.ts'
import { readGaps } from '#app/gaps/read-gaps.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'
import type { Job } from '#app/time/job.ts'

/** Working days for which an invitation may well lie there. */
const patience = 2

/** Tells the coordination, once in a round, whom its questions cannot reach, since they have not met the bot yet. */
export const tellOfUnmet: Job = {
  name: 'tell-of-unmet',
  async upcoming({ calendar, store }, plan, { round, requests }) {
    if (round?.state !== 'open' || (await store.dues.done('tell-of-unmet', round.id))) return []
    const open = new Set(requests.filter(({ state }) => state === 'asked').map(({ id }) => id))
    const first = (await store.outbox.unmet()).find((one) => one.requests.some((id) => open.has(id)))
    if (!first) return []
    const since = first.since > round.opens ? first.since : round.opens
    const day = plusWorkingDays(calendar, dayOf(since, calendar.zone), patience)
    return [{ slot: round.id, at: instantAt(day, plan.schedule.opensAt, calendar.zone) }]
  },
  async run(powers, plan, book) {
    const found = (await readGaps(powers, plan, book)).filter(({ kind }) => kind === 'not-met')
    const { round } = book
    if (!round || found.length === 0) return { changes: [], messages: [] }
    const unmet = new Set((await powers.store.outbox.unmet()).map(({ person }) => person))
    const messages = holders(book, plan.code, 'coordinator')
      .filter(({ id }) => !unmet.has(id))
      .map((person) =>
        notice(powers, person, book.directory, (reader) =>
          replyWith(
            gapButtons(found, reader),
            paragraph(reader.words.gaps.unmet(round.label)),
            ...gapBlocks(found, reader),
          ),
        ),
      )
    return { changes: [], messages }
  },
}
