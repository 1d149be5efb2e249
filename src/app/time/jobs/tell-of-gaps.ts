import { plusWorkingDays } from '#domain/calendar.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import { paragraph } from '#report/build.ts'
import { gapBlocks, gapButtons } from '#app/gaps/gap-blocks.ts'
import { gapsSlot } from '#app/gaps/gaps-slot.ts'
import { readGaps } from '#app/gaps/read-gaps.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'
import type { Job } from '#app/time/job.ts'

const daysBefore = 3

/** Tells the coordination, a few working days before a round opens or as soon as it shows, what is missing for it. */
export const tellOfGaps: Job = {
  name: 'tell-of-gaps',
  async upcoming(powers, plan, book) {
    const { calendar, store } = powers
    const { next } = book
    if (!next || next.opens <= powers.now()) return []
    const slot = gapsSlot(next)
    if ((await store.dues.done('tell-of-gaps', slot)) || (await readGaps(powers, plan, book, next)).length === 0)
      return []
    const day = plusWorkingDays(calendar, dayOf(next.opens, calendar.zone), -daysBefore)
    return [{ slot, at: instantAt(day, plan.schedule.opensAt, calendar.zone) }]
  },
  async run(powers, plan, book) {
    const { next } = book
    const found = next ? await readGaps(powers, plan, book, next) : []
    if (!next || found.length === 0) return { changes: [], messages: [] }
    const messages = holders(book, plan.code, 'coordinator').map((person) =>
      notice(powers, person, book.directory, (reader) =>
        replyWith(
          gapButtons(found, reader),
          paragraph(reader.words.gaps.before(next.label, reader.say.instant(next.opens))),
          ...gapBlocks(found, reader),
        ),
      ),
    )
    return { changes: [], messages }
  },
}
